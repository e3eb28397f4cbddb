import { isStopWord, wordsOf } from './words.ts';

/** A name as the rerank compares it; its terms by number. */
export interface Name {
  readonly text: string;
  readonly terms: readonly number[];
  /** What all its terms together tell. */
  readonly idf: number;
  readonly isTitle: boolean;
}

interface Entry {
  /** The folded words of a name. */
  readonly key: string;
  readonly record: number;
  readonly text: string;
}

/** A letter or two begin thousands of names: no more are looked at. */
const MOST_NAMES = 2000;

/** The names of all records by how they begin and by their initials. */
export class NameIndex {
  readonly #sorted: readonly Entry[];
  /** Initials of two letters or more, and the records that have them. */
  readonly #initials = new Map<string, number[]>();

  constructor(names: readonly (readonly Name[])[]) {
    const entries = names.flatMap((own, record) => own.map(({ text }) => ({ words: wordsOf(text), record, text })));
    for (const { words, record } of entries) this.#addInitials(words, record);
    this.#sorted = entries
      .map(({ words, record, text }): Entry => ({ key: words.join(' '), record, text }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.record - b.record));
  }

  /** The records one of whose names has these initials. */
  withInitials(letters: string): readonly number[] {
    return this.#initials.get(letters) ?? [];
  }

  /** Names that begin with this text, the shortest `limit` of them, each with the share of it that the text is. */
  startingWith(text: string, limit: number): { record: number; text: string; share: number }[] {
    if (text === '') return [];
    const start = lowerBound(this.#sorted, text, (entry) => entry.key);
    let end = start;
    while (end < this.#sorted.length && this.#sorted[end]!.key.startsWith(text)) end += 1;
    return this.#sorted
      .slice(start, Math.min(end, start + MOST_NAMES))
      .map(({ key, record, text: name }) => ({ record, text: name, share: text.length / key.length }))
      .sort((a, b) => b.share - a.share || a.record - b.record)
      .slice(0, limit);
  }

  #addInitials(words: readonly string[], record: number): void {
    for (const letters of initialsOf(words)) {
      const records = this.#initials.get(letters);
      if (!records) this.#initials.set(letters, [record]);
      else if (records.at(-1) !== record) records.push(record);
    }
  }
}

/** Initials with and without the small words: "head of data" gives "hod" and "hd". */
function initialsOf(words: readonly string[]): string[] {
  const all = words.map((word) => word[0]!).join('');
  const large = words
    .filter((word) => !isStopWord(word))
    .map((word) => word[0]!)
    .join('');
  return [...new Set([all, large])].filter((letters) => letters.length >= 2);
}

/** The first place whose key is not below `key`. */
export function lowerBound<T, K extends number | string>(sorted: readonly T[], key: K, keyOf: (entry: T) => K): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(sorted[middle]!) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
