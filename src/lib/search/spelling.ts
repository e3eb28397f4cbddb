import Fuse from 'fuse.js';
import { editDistance } from './words.ts';

/** A term by its number, with how a query word comes to it. */
export interface Continued {
  readonly term: number;
  /** Length of the word that begins like the query word. */
  readonly length: number;
}

export interface Similar {
  readonly term: number;
  readonly edits: number;
}

const NAME_WORDS = 96;
const TEXT_WORDS = 32;
const PROPOSED = 24;
/** Each key of a word being typed asks for its earlier words again. */
const REMEMBERED = 500;

/** The written forms of all words: finds how an unfinished or misspelt one may go on or be meant. */
export class Spelling {
  readonly #names: readonly string[];
  readonly #all: readonly string[];
  readonly #forms: ReadonlyMap<string, number>;
  readonly #words: ReadonlyMap<string, number>;
  readonly #isNameWord: (word: string) => boolean;
  readonly #remembered = new Map<string, Similar[]>();
  readonly #nameWords: Shelves;
  readonly #allWords: Shelves;

  /** `forms` are all words with their terms' numbers, `nameForms` those of titles and aliases, `joined` pairs of these written as one. */
  constructor(nameForms: ReadonlyMap<string, number>, forms: ReadonlyMap<string, number>, joined: ReadonlyMap<string, number>) {
    this.#forms = new Map([...joined, ...forms]);
    this.#names = [...new Set([...nameForms.keys(), ...joined.keys()])].toSorted();
    this.#all = forms.size === nameForms.size ? this.#names : [...forms.keys()].toSorted();
    this.#words = forms;
    this.#isNameWord = (word) => nameForms.has(word);
    this.#nameWords = shelve(nameForms.keys());
    this.#allWords = shelve(forms.keys());
  }

  /** Whether this very word stands in some record, or its term does in the text. */
  isWord(word: string): boolean {
    return this.#words.has(word);
  }

  /** The two words of a name that this one word runs together, or undefined when it is a word of its own or none. */
  halves(word: string): [string, string] | undefined {
    if (this.isWord(word)) return undefined;
    for (let at = word.length - 3; at >= 3; at -= 1) {
      const halves: [string, string] = [word.slice(0, at), word.slice(at)];
      if (halves.every((half) => this.#isNameWord(half))) return halves;
    }
    return undefined;
  }

  /** Terms of the words that begin with these letters; words of names come first and are more. */
  startingWith(letters: string): Continued[] {
    const names = take(this.#names, letters, NAME_WORDS);
    const text = take(this.#all, letters, TEXT_WORDS);
    return [...new Set([...names, ...text])].map((word) => ({ term: this.#forms.get(word)!, length: word.length }));
  }

  /** Terms of words that differ by one or two typing errors: words of names, or of the text when no name is near. */
  similarTo(word: string): Similar[] {
    let similar = this.#remembered.get(word);
    if (!similar) {
      similar = this.#findSimilar(word);
      if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
      this.#remembered.set(word, similar);
    }
    return similar;
  }

  #findSimilar(word: string): Similar[] {
    const limit = word.length < 6 ? 1 : 2;
    if (word.length > 30) return [];
    const inNames = this.#similar(word, limit, this.#nameWords);
    // In the text, where words are many, two errors are forgiven to long words only.
    return inNames.length > 0 ? inNames : this.#similar(word, word.length < 8 ? 1 : 2, this.#allWords);
  }

  /** Letters and pieces rule out, Fuse proposes, the edit distance decides. */
  #similar(word: string, limit: number, shelves: Shelves): Similar[] {
    const fuse = new Fuse(possible(word, limit, shelves), { threshold: 0.5, distance: 10, ignoreFieldNorm: true });
    const found = new Map<number, number>();
    for (const { item } of fuse.search(word, { limit: PROPOSED })) {
      const edits = editDistance(word, item, limit);
      const term = this.#forms.get(item)!;
      if (edits <= limit) found.set(term, Math.min(edits, found.get(term) ?? limit));
    }
    const least = Math.min(...found.values());
    return [...found].filter(([, edits]) => edits <= least + 1).map(([term, edits]) => ({ term, edits }));
  }
}

/** Words by their length, each with the set of its letters as bits. */
type Shelves = ReadonlyMap<number, { readonly words: readonly string[]; readonly letters: Int32Array }>;

function shelve(words: Iterable<string>): Shelves {
  const byLength = Map.groupBy(words, (word) => word.length);
  return new Map([...byLength].map(([length, shelf]) => [length, { words: shelf, letters: Int32Array.from(shelf, lettersOf) }]));
}

/** Words that may be `limit` edits away: an edit takes at most one letter away, brings at most one, and spoils one piece of the word. */
function possible(word: string, limit: number, shelves: Shelves): string[] {
  const letters = lettersOf(word);
  const starts = Array.from({ length: limit + 1 }, (_, index) => Math.floor((index * word.length) / (limit + 1)));
  const pieces = starts.map((start, index) => ({ start, text: word.slice(start, starts[index + 1]) }));
  const found: string[] = [];
  for (let length = word.length - limit; length <= word.length + limit; length += 1) {
    const shelf = shelves.get(length);
    shelf?.letters.forEach((other, at) => {
      if (bitCount(other & ~letters) > limit || bitCount(letters & ~other) > limit) return;
      if (pieces.some((piece) => stands(piece, shelf.words[at]!, limit))) found.push(shelf.words[at]!);
    });
  }
  return found;
}

/** Whether a piece of one word stands in another at its place, give or take. */
function stands({ start, text }: { start: number; text: string }, word: string, limit: number): boolean {
  const at = word.indexOf(text, Math.max(0, start - limit));
  return at >= 0 && at <= start + limit;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Bits set in 32, counted side by side. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The first words of a sorted list that begin with these letters, at most `limit`. */
function take(sorted: readonly string[], letters: string, limit: number): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < letters) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && end - low < limit && sorted[end]!.startsWith(letters)) end += 1;
  return sorted.slice(low, end);
}
