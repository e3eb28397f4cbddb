import type { Lexicon, Name } from './lexicon.ts';
import { MOST_WORDS, type QueryWord } from './query.ts';
import { fieldOfBit } from './records.ts';

export interface Ranked {
  readonly record: number;
  readonly score: number;
  /** The name that fits the query best, if any of its words match. */
  readonly name: string | undefined;
}

interface Begun {
  readonly text: string;
  readonly share: number;
}

/** How many records the second ranking looks at. */
const RERANKED = 200;
const NAME_SHARE = 2;
const PASSAGE_SHARE = 1.4;
/** Readings below this are too uncertain to tell where a word stands. */
const SURE = 0.65;
/** How steeply a score falls with what is left unsaid of the query, in all fields and in one name. */
const COVERAGE_POWER = 1.2;
const NAME_COVERAGE_POWER = 3;
/** How much of a name's fit is lost by what the name says beyond the query. */
const NAME_EXCESS = 0.7;
const IDF_POWER = 0.84;
const INITIALS_FIT = 0.8;
const BEGUN_FIT = 0.8;
/** Less than this share of what the query tells is no answer; of more than two words, proportionally less. */
const LEAST_COVERAGE = 0.3;

/** Ranks records for the words of a query. Holds scratch space for its lexicon, so that a query allocates little. */
export class Ranker {
  readonly #lexicon: Lexicon;
  readonly #scores: Float64Array;
  readonly #covered: Float64Array;
  readonly #best: Float64Array;
  readonly #quality: Float64Array;
  /** For each word of the query, the passages of each record that it stands in. */
  readonly #passages: readonly Int32Array[];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#scores = new Float64Array(lexicon.count);
    this.#covered = new Float64Array(lexicon.count);
    this.#best = new Float64Array(lexicon.count);
    this.#quality = new Float64Array(lexicon.count);
    this.#passages = Array.from({ length: MOST_WORDS }, () => new Int32Array(lexicon.count));
  }

  /** The best records, best first, at most `limit`; `allows` may leave some out. */
  rank(query: string, words: readonly QueryWord[], limit: number, allows: (record: number) => boolean): Ranked[] {
    const told = words.reduce((sum, word) => sum + word.idf, 0);
    const touched: number[] = [];
    try {
      words.forEach((word, at) => this.#addWord(word, this.#passages[at]!, touched));
      const found = this.#covering(touched, words, told).filter(allows);
      const begun = this.#begun(query, allows);
      const kept = new Set([...best(found, this.#scores, Math.max(RERANKED, limit)), ...begun.keys()]);
      return this.#rerank([...kept], begun, words, told).slice(0, limit);
    } finally {
      this.#clear(touched, words.length);
    }
  }

  /** The records that answer enough of the query, their scores lowered by what they leave unanswered. */
  #covering(touched: readonly number[], words: readonly QueryWord[], told: number): number[] {
    const least = LEAST_COVERAGE * Math.min(1, 2 / words.length);
    return touched.filter((record) => {
      const coverage = this.#covered[record]! / told;
      this.#scores[record]! *= coverage ** COVERAGE_POWER;
      return coverage >= least;
    });
  }

  #clear(touched: readonly number[], words: number): void {
    for (const record of touched) {
      this.#scores[record] = this.#covered[record] = 0;
      for (let at = 0; at < words; at += 1) this.#passages[at]![record] = 0;
    }
  }

  /** Adds to each record the best that one word of the query finds in it. */
  #addWord({ readings, idf, word }: QueryWord, passages: Int32Array, touched: number[]): void {
    const own: number[] = [];
    const best = this.#best;
    const qualities = this.#quality;
    const offer = (record: number, score: number, quality: number) => {
      if (best[record] === 0) own.push(record);
      if (score > best[record]!) best[record] = score;
      if (quality > qualities[record]!) qualities[record] = quality;
    };
    for (const { term, quality } of readings) {
      const { records, weights, masks } = this.#lexicon.postings(term);
      const sure = quality >= SURE;
      const value = this.#lexicon.idf(term) ** IDF_POWER * quality;
      for (let at = 0; at < records.length; at += 1) {
        const record = records[at]!;
        offer(record, weights[at]! * value, quality);
        if (sure) passages[record]! |= masks[at]!;
      }
    }
    for (const record of this.#lexicon.initials(word)) offer(record, 3 * idf, 0.9);
    for (const record of own) {
      if (this.#covered[record] === 0) touched.push(record);
      this.#scores[record]! += best[record]!;
      this.#covered[record]! += idf * qualities[record]!;
      best[record] = qualities[record] = 0;
    }
  }

  /** The records one of whose names begins with the very text of the query, with the name nearest in length. */
  #begun(query: string, allows: (record: number) => boolean): Map<number, Begun> {
    const begun = new Map<number, Begun>();
    for (const { record, text, share } of this.#lexicon.namesStarting(query, RERANKED)) {
      if (!begun.has(record) && allows(record)) begun.set(record, { text, share });
    }
    return begun;
  }

  /** Puts the records first whose title, or one alias, is what the query says. */
  #rerank(records: readonly number[], begun: ReadonlyMap<number, Begun>, words: readonly QueryWord[], told: number): Ranked[] {
    const top = Math.max(1e-9, ...records.map((record) => this.#scores[record]!));
    const asked = askedTerms(words);
    const initials = new Set(words.length === 1 ? this.#lexicon.initials(words[0]!.word) : []);
    return records
      .map((record) => {
        const start = begun.get(record);
        let fit = Math.max(start ? BEGUN_FIT + (1 - BEGUN_FIT) * start.share : 0, initials.has(record) ? INITIALS_FIT : 0);
        let named = start?.text;
        for (const name of this.#lexicon.names[record]!) {
          const own = nameFit(name, asked, words, told, this.#lexicon);
          if (own > 0 && (named === undefined || own > fit)) named = name.text;
          if (own > fit) fit = own;
        }
        const passage = passageFit(record, words, told, this.#passages);
        return { record, score: this.#scores[record]! / top + PASSAGE_SHARE * passage + NAME_SHARE * fit, name: named };
      })
      .sort((a, b) => b.score - a.score || a.record - b.record);
  }
}

/** For each term asked for, the words of the query that may mean it. */
type Asked = ReadonlyMap<number, readonly { readonly word: number; readonly quality: number }[]>;

function askedTerms(words: readonly QueryWord[]): Asked {
  const asked = new Map<number, { word: number; quality: number }[]>();
  words.forEach(({ readings }, word) => {
    for (const { term, quality } of readings) {
      const list = asked.get(term);
      if (list) list.push({ word, quality });
      else asked.set(term, [{ word, quality }]);
    }
  });
  return asked;
}

/** How well a query and one name cover each other, 0 to a little over 1. */
function nameFit({ terms, idf, isTitle }: Name, asked: Asked, words: readonly QueryWord[], told: number, lexicon: Lexicon): number {
  const qualities = new Map<number, number>();
  let named = 0;
  let inOrder = 0;
  let last = -1;
  for (const term of terms) {
    const free = asked.get(term)?.find(({ word, quality }) => quality > (qualities.get(word) ?? 0));
    if (!free) continue;
    qualities.set(free.word, free.quality);
    named += lexicon.idf(term);
    if (free.word > last) inOrder += 1;
    last = free.word;
  }
  if (qualities.size === 0) return 0;
  let said = 0;
  for (const [word, quality] of qualities) said += quality * words[word]!.idf;
  const coverage = said / told;
  return coverage ** NAME_COVERAGE_POWER * (1 - NAME_EXCESS + (NAME_EXCESS * named) / idf) + (0.03 * inOrder) / words.length + (isTitle ? 0.03 * coverage : 0);
}

/** How much of what the query tells stands together in one passage, from the second word on: 0 to 1. */
function passageFit(record: number, words: readonly QueryWord[], told: number, passages: readonly Int32Array[]): number {
  if (words.length < 2) return 0;
  const sums = new Float64Array(fieldOfBit.length);
  const most = new Float64Array(fieldOfBit.length);
  words.forEach(({ idf }, at) => {
    let mask = passages[at]![record]!;
    for (let bit = 0; mask !== 0; bit += 1, mask >>>= 1) {
      if ((mask & 1) === 0) continue;
      sums[bit]! += idf;
      if (idf > most[bit]!) most[bit] = idf;
    }
  });
  let fit = 0;
  for (let bit = 0; bit < sums.length; bit += 1) fit = Math.max(fit, sums[bit]! - most[bit]!);
  return fit / told;
}

const BINS = 1024;

/** The records with the highest scores: `limit` of them, and those that tie within a thousandth of the best. In no order. */
function best(records: readonly number[], scores: Float64Array, limit: number): readonly number[] {
  if (records.length <= limit) return records;
  let top = 0;
  for (const record of records) if (scores[record]! > top) top = scores[record]!;
  const bin = (record: number) => Math.floor((scores[record]! / top) * (BINS - 1));
  const counts = new Int32Array(BINS);
  for (const record of records) counts[bin(record)]! += 1;
  let least = BINS - 1;
  for (let kept = counts[least]!; kept < limit && least > 0; kept += counts[least]!) least -= 1;
  return records.filter((record) => bin(record) >= least);
}
