import { askedTerms, nameFit, passageFit } from './fit.ts';
import type { Lexicon } from './lexicon.ts';
import { MOST_WORDS, type QueryWord } from './query.ts';

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
/** How steeply a score falls with what is left unsaid of the query. */
const COVERAGE_POWER = 1.2;
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
    for (const record of this.#lexicon.index.withInitials(word)) offer(record, 3 * idf, 0.9);
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
    for (const { record, text, share } of this.#lexicon.index.startingWith(query, RERANKED)) {
      if (!begun.has(record) && allows(record)) begun.set(record, { text, share });
    }
    return begun;
  }

  /** Puts the records first whose title, or one alias, is what the query says. */
  #rerank(records: readonly number[], begun: ReadonlyMap<number, Begun>, words: readonly QueryWord[], told: number): Ranked[] {
    const top = Math.max(1e-9, ...records.map((record) => this.#scores[record]!));
    const asked = askedTerms(words);
    const initials = new Set(words.length === 1 ? this.#lexicon.index.withInitials(words[0]!.word) : []);
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
