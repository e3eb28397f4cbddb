import { create, insert, save, search as searchOrama } from '@orama/orama';
import { Charset, Document, Encoder } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { fieldWeights, type Field, type SearchRecord } from '../../../src/lib/search/records.ts';

export interface Engine {
  readonly name: string;
  /** Ids, best first, at most ten. */
  search(query: string): string[];
  /** The index or the data that a browser must fetch before it can search, as text. */
  payload(): string;
}

interface Peer {
  readonly name: string;
  build(records: readonly SearchRecord[]): Engine;
}

const LIMIT = 10;
const FIELDS = Object.keys(fieldWeights) as Field[];

/** One list for each peer that takes one: their own lists are packages apart, or there are none. */
const STOP_WORDS = [
  ...['a', 'an', 'and', 'are', 'as', 'at', 'be', 'but', 'by', 'for', 'from', 'has', 'have', 'he', 'her', 'his', 'how', 'i', 'if', 'in', 'into', 'is', 'it', 'its'],
  ...['no', 'not', 'of', 'on', 'or', 'our', 'she', 'so', 'someone', 'such', 'that', 'the', 'their', 'them', 'then', 'there', 'they', 'this', 'to', 'was', 'we'],
  ...['were', 'what', 'when', 'where', 'which', 'who', 'whose', 'why', 'will', 'with', 'you', 'your'],
];

/** A record with one text for each field: MiniSearch and FlexSearch index texts, not lists of them. */
type FlatRecord = { readonly id: string } & Readonly<Record<Field, string>>;

function flatten(record: SearchRecord): FlatRecord {
  const texts = FIELDS.map((field) => [field, [record[field]].flat().join(' . ')] as const);
  return { id: record.id, ...(Object.fromEntries(texts) as Record<Field, string>) };
}

function miniSearch(records: readonly SearchRecord[]): Omit<Engine, 'name'> {
  const stop = new Set(STOP_WORDS);
  const processTerm = (term: string) => {
    const lower = term.toLowerCase();
    return stop.has(lower) ? null : lower;
  };
  const index = new MiniSearch<FlatRecord>({
    fields: FIELDS,
    processTerm,
    searchOptions: { fuzzy: 0.2, prefix: true, combineWith: 'OR', boost: { title: 5, aliases: 4, tagline: 2 } },
  });
  index.addAll(records.map(flatten));
  return {
    search: (query) => index.search(query).slice(0, LIMIT).map((found) => String(found.id)),
    payload: () => JSON.stringify(index),
  };
}

function fuseStock(records: readonly SearchRecord[]): Omit<Engine, 'name'> {
  const fuse = new Fuse(records, { keys: FIELDS });
  return {
    search: (query) => fuse.search(query, { limit: LIMIT }).map((found) => found.item.id),
    payload: () => JSON.stringify(records),
  };
}

function fuseTokens(records: readonly SearchRecord[]): Omit<Engine, 'name'> {
  const keys = FIELDS.map((name) => ({ name, weight: fieldWeights[name] }));
  const stop = new Set(STOP_WORDS);
  // Its own pattern of a word, less the stop words, for which it has no option.
  const tokenize = (text: string) => (text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []).filter((word) => !stop.has(word));
  const fuse = new Fuse(records, { keys, useTokenSearch: true, tokenMatch: 'any', tokenize, threshold: 0.3, ignoreLocation: true });
  return {
    search: (query) => fuse.search(query, { limit: LIMIT }).map((found) => found.item.id),
    payload: () => JSON.stringify(records),
  };
}

/** Of the ways its documentation names to forgive errors: prefixes, an encoder, suggestions. Of its encoders the more phonetic ones scored less here. */
function flexSearch(records: readonly SearchRecord[]): Omit<Engine, 'name'> {
  const encoder = new Encoder({ ...Charset.Normalize, filter: new Set(STOP_WORDS) });
  const index = new Document<FlatRecord>({ document: { id: 'id', index: FIELDS }, tokenize: 'forward', encoder });
  for (const record of records) index.add(flatten(record));
  // It orders by field before closeness: without the first search, one word in a title would outrank a whole alias.
  const found = (query: string, suggest: boolean) => index.search(query, { limit: LIMIT, merge: true, suggest }).map(({ id }) => String(id));
  return {
    search: (query) => [...new Set([...found(query, false), ...found(query, true)])].slice(0, LIMIT),
    // The exported index, of all prefixes: far larger than the records, of which a browser could build it instead.
    payload: () => {
      const parts: Record<string, string> = {};
      index.export((key, data) => {
        parts[key] = data;
      });
      return JSON.stringify(parts);
    },
  };
}

/** Without its stemmer, as by default: with it, misspelt words were found less often here. */
function orama(records: readonly SearchRecord[]): Omit<Engine, 'name'> {
  const list = 'string[]' as const;
  const text = 'string' as const;
  const db = create({
    schema: { title: text, aliases: list, tagline: text, order: text, habitat: list, metrics: list, weapons: list, prose: list },
    components: { tokenizer: { language: 'english', stopWords: STOP_WORDS } },
  });
  for (const { aliases, habitat, metrics, weapons, prose, ...texts } of records) {
    now(insert(db, { ...texts, aliases: [...aliases], habitat: [...habitat], metrics: [...metrics], weapons: [...weapons], prose: [...prose] }));
  }
  return {
    search: (query) => now(searchOrama(db, { term: query, tolerance: 1, limit: LIMIT, boost: fieldWeights })).hits.map(({ id }) => id),
    payload: () => JSON.stringify(save(db)),
  };
}

/** Orama answers at once unless it has hooks, but its types allow a promise. */
function now<T>(value: T | Promise<T>): T {
  if (value instanceof Promise) throw new Error('Orama did not answer at once.');
  return value;
}

const named = (name: string, build: (records: readonly SearchRecord[]) => Omit<Engine, 'name'>): Peer => ({ name, build: (records) => ({ name, ...build(records) }) });

export const peers: readonly Peer[] = [
  named('MiniSearch, tuned', miniSearch),
  named('Fuse, stock', fuseStock),
  named('Fuse, token search', fuseTokens),
  named('FlexSearch', flexSearch),
  named('Orama', orama),
];
