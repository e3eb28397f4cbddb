import { compareText } from '../text.ts';
import { bitOf, fieldWeights, textFields, type Field, type NamesFile, type BuiltIndex, type SearchRecord, type TextFile } from './records.ts';
import { isStopWord, termOf, wordsOf } from './words.ts';

/** Words of a field after which a further word counts for half. */
const TYPICAL_LENGTH = 40;

/** Indexes records; the result is plain JSON and does not depend on the order of the records. */
export function buildSearchIndex(records: readonly SearchRecord[]): BuiltIndex {
  const sorted = records.toSorted((a, b) => compareText(a.id, b.id));
  return { names: buildNames(sorted), text: buildText(sorted) };
}

function buildNames(records: readonly SearchRecord[]): NamesFile {
  const formerly = records.map((record) => record.formerly ?? []);
  return {
    ids: records.map((record) => record.id),
    titles: records.map((record) => record.title),
    aliases: records.map((record) => record.aliases),
    ...(formerly.some((ids) => ids.length > 0) ? { formerly } : {}),
  };
}

interface Entry {
  readonly weight: number;
  readonly mask: number;
}

function buildText(records: readonly SearchRecord[]): TextFile {
  const index = new Map<string, Map<number, Entry>>();
  records.forEach((record, number) => {
    for (const field of textFields) addField(index, number, field, [record[field]].flat());
  });
  const terms = [...index.keys()].toSorted(compareText);
  return { terms, postings: terms.map((term) => encode(index.get(term)!)) };
}

function addField(index: Map<string, Map<number, Entry>>, record: number, field: Field, texts: readonly string[]): void {
  const counts = new Map<string, Entry>();
  let length = 0;
  texts.forEach((text, passage) => {
    for (const word of wordsOf(text)) {
      length += 1;
      if (isStopWord(word)) continue;
      const entry = counts.get(termOf(word)) ?? { weight: 0, mask: 0 };
      counts.set(termOf(word), { weight: entry.weight + 1, mask: entry.mask | bitOf(field, passage) });
    }
  });
  const share = fieldWeights[field] / Math.sqrt(1 + length / TYPICAL_LENGTH);
  for (const [term, { weight: count, mask }] of counts) {
    const entries = index.get(term) ?? new Map<number, Entry>();
    index.set(term, entries);
    const before = entries.get(record) ?? { weight: 0, mask: 0 };
    entries.set(record, { weight: before.weight + (share * count * 2.2) / (count + 1.2), mask: before.mask | mask });
  }
}

function encode(entries: ReadonlyMap<number, Entry>): number[] {
  let previous = 0;
  return [...entries].flatMap(([record, { weight, mask }]) => {
    const gap = record - previous;
    previous = record;
    return [gap, Math.round(weight * 100), mask];
  });
}
