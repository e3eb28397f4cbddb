import { buildSearchIndex } from './build.ts';
import { Lexicon } from './lexicon.ts';
import { MAX_QUERY, readQuery } from './query.ts';
import { Ranker } from './rank.ts';
import { wordsOf } from './words.ts';
import type { Field, Prebuilt, SearchRecord } from './records.ts';

export { buildSearchIndex } from './build.ts';
export { MAX_QUERY } from './query.ts';
export type { NamesFile, Prebuilt, SearchRecord, TextFile } from './records.ts';

export interface SearchHit {
  readonly id: string;
  /** Higher is better; comparable within one query only. */
  readonly score: number;
  /** The name that fits the query best, title or alias, if any of its words match. */
  readonly name: string | undefined;
  /** The terms that matched, each with the fields it matched in. */
  readonly matches: readonly { readonly term: string; readonly fields: readonly Field[] }[];
}

export interface SearchOptions {
  /** How many hits at most, 10 unless told. */
  readonly limit?: number;
  /** Whether a role may be among the hits. */
  readonly filter?: (id: string) => boolean;
}

export type Search = (query: string, options?: SearchOptions) => SearchHit[];

/** A search over records, or over an index built from them earlier. Pure; a query without words has no hits. */
export function createSearch(source: readonly SearchRecord[] | Prebuilt): Search {
  const { names, text } = 'names' in source ? source : buildSearchIndex(source);
  const lexicon = new Lexicon(names, text);
  const ranker = new Ranker(lexicon);
  const idOf = (record: number) => names.ids[record]!;
  return (query, { limit = 10, filter } = {}) => {
    const words = readQuery(query, lexicon);
    if (words.length === 0) return [];
    const allows = filter ? (record: number) => filter(idOf(record)) : () => true;
    const terms = [...new Set(words.flatMap(({ readings }) => readings.map(({ term }) => term)))];
    return ranker.rank(wordsOf(query.slice(0, MAX_QUERY)).join(' '), words, limit, allows).map(({ record, score, name }) => {
      const matches = terms.flatMap((number) => {
        const fields = Lexicon.fieldsOf(lexicon.passagesOf(number, record));
        return fields.length > 0 ? [{ term: lexicon.term(number), fields }] : [];
      });
      const isFormer = name !== undefined && names.formerly?.[record]?.includes(name);
      return { id: idOf(record), score, name: isFormer ? undefined : name, matches };
    });
  };
}
