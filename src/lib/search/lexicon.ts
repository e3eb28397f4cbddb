import { lowerBound, NameIndex, type Name } from './names.ts';
import { bitOf, fieldOfBit, fieldWeights, type Field, type NamesFile, type TextFile } from './records.ts';
import { Spelling } from './spelling.ts';
import { termOf, wordsOf } from './words.ts';

/** The records a term is in, ascending, with the weight and the fields of each. */
export interface Postings {
  readonly records: readonly number[];
  readonly weights: readonly number[];
  readonly masks: readonly number[];
}

interface Growing {
  readonly records: number[];
  readonly weights: number[];
  readonly masks: number[];
}

const TITLE = bitOf('title');
const ALIAS = bitOf('aliases');
const FIRST_WORDS = 6;

/** Every distinct term with its postings, numbered, and the names themselves. */
export class Lexicon {
  readonly names: readonly (readonly Name[])[];
  readonly index: NameIndex;
  readonly count: number;
  readonly spelling: Spelling;
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #joined: ReadonlySet<number>;
  readonly #postings: Growing[] = [];
  readonly #idf: number[] = [];

  constructor({ titles, aliases, formerly }: NamesFile, text?: TextFile) {
    this.count = titles.length;
    const forms = new Map<string, number>();
    const joined = new Map<string, number>();
    const namesOf = (title: string, record: number) => [title, ...aliases[record]!, ...(formerly?.[record] ?? [])];
    const read = titles.map((title, record) => namesOf(title, record).map((name, index) => this.#addName(record, name, index === 0, forms, joined)));
    const nameForms = new Map(forms);
    if (text) this.#addText(text, forms);
    this.#postings.forEach(({ records }, number) => (this.#idf[number] = idf(records.length, this.count)));
    this.names = read.map((names) => names.map((name) => ({ ...name, idf: name.terms.reduce((sum, term) => sum + this.#idf[term]!, 0) })));
    this.index = new NameIndex(this.names);
    const written = new Set(forms.values());
    this.#joined = new Set([...joined.values()].filter((number) => !written.has(number)));
    this.spelling = new Spelling(nameForms, forms, joined);
  }

  get termCount(): number {
    return this.#postings.length;
  }

  /** Whether a term is only two words of a name written as one. */
  isJoined(number: number): boolean {
    return this.#joined.has(number);
  }

  /** The term of a number. */
  term(number: number): string {
    return this.#terms[number]!;
  }

  /** The number of a term, if any record has it. */
  numberOf(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  postings(number: number): Postings {
    return this.#postings[number]!;
  }

  /** How much a term tells: the rarer, the more. An unknown one tells most. */
  idf(number: number | undefined): number {
    return number === undefined ? idf(0, this.count) : this.#idf[number]!;
  }

  /** The passages in which a record has a term, as bits; 0 when it does not have it. */
  passagesOf(number: number, record: number): number {
    const { records, masks } = this.#postings[number]!;
    const at = lowerBound(records, record, (number) => number);
    return records[at] === record ? masks[at]! : 0;
  }

  /** The fields that some passages are in. */
  static fieldsOf(mask: number): Field[] {
    return [...new Set(fieldOfBit.filter((_, bit) => mask & (1 << bit)))];
  }

  #number(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#postings.length;
      this.#numbers.set(term, number);
      this.#terms.push(term);
      this.#postings.push({ records: [], weights: [], masks: [] });
    }
    return number;
  }

  #addName(record: number, text: string, isTitle: boolean, forms: Map<string, number>, joined: Map<string, number>): Omit<Name, 'idf'> {
    const words = wordsOf(text);
    const weight = isTitle ? fieldWeights.title : fieldWeights.aliases;
    const mask = isTitle ? TITLE : ALIAS;
    const add = (word: string, share: number, known: Map<string, number>) => {
      const number = this.#number(termOf(word));
      known.set(word, number);
      this.#add(number, record, weight * share, mask);
      return number;
    };
    const terms = words.map((word) => add(word, 1 / Math.sqrt(1 + words.length / FIRST_WORDS), forms));
    words.slice(1).forEach((word, at) => add(words[at]! + word, 0.5, joined));
    return { text, terms, isTitle };
  }

  #add(number: number, record: number, weight: number, mask: number): void {
    const { records, weights, masks } = this.#postings[number]!;
    const last = records.length - 1;
    if (records[last] === record) {
      // Several names of one role repeat a word: the best place counts, the others add little.
      weights[last] = Math.max(weights[last]!, weight) + 0.1;
      masks[last]! |= mask;
      return;
    }
    records.push(record);
    weights.push(weight);
    masks.push(mask);
  }

  #addText({ terms, postings }: TextFile, forms: Map<string, number>): void {
    terms.forEach((term, index) => {
      const number = this.#number(term);
      if (!forms.has(term)) forms.set(term, number);
      this.#postings[number] = merge(this.#postings[number]!, postings[index]!);
    });
  }
}

/** Postings of names and coded postings of the text as one, ascending. */
function merge(names: Postings, codes: readonly number[]): Growing {
  const merged: Growing = { records: [], weights: [], masks: [] };
  const push = (record: number, weight: number, mask: number) => {
    merged.records.push(record);
    merged.weights.push(weight);
    merged.masks.push(mask);
  };
  let at = 0;
  let record = 0;
  const pushName = () => {
    push(names.records[at]!, names.weights[at]!, names.masks[at]!);
    at += 1;
  };
  for (let code = 0; code < codes.length; code += 3) {
    record += codes[code]!;
    while (at < names.records.length && names.records[at]! < record) pushName();
    const both = names.records[at] === record;
    push(record, codes[code + 1]! / 100 + (both ? names.weights[at]! : 0), codes[code + 2]! | (both ? names.masks[at]! : 0));
    if (both) at += 1;
  }
  while (at < names.records.length) pushName();
  return merged;
}

function idf(frequency: number, count: number): number {
  return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
}
