import Fuse, { type FuseIndex, type FuseResult, type FuseResultMatch, type IFuseOptions } from 'fuse.js';
import type { Role } from '../schemas/role.ts';
import { compareText } from './text.ts';

/** What search knows of a role. */
export interface SearchRecord {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly tagline: string;
  readonly order: string;
  readonly habitat: readonly string[];
  readonly metrics: readonly string[];
  readonly weapons: readonly string[];
}

/** The file that a browser fetches on first use. */
export interface SearchIndex {
  readonly records: readonly SearchRecord[];
  readonly index: ReturnType<FuseIndex['toJSON']>;
}

export interface SearchHit {
  readonly record: SearchRecord;
  /** The alias that matched where the title did not. */
  readonly alias: string | undefined;
}

/** Search options: how many hits at most, 10 unless told. */
export interface SearchOptions {
  readonly limit?: number;
}

export type Search = (query: string, options?: SearchOptions) => SearchHit[];

/** Longer queries are cut: the cost of a query grows with its words. */
export const MAX_QUERY = 100;

const keys = [
  { name: 'title', weight: 5 },
  { name: 'aliases', weight: 4 },
  { name: 'tagline', weight: 2 },
  { name: 'order', weight: 1 },
  { name: 'habitat', weight: 1 },
  { name: 'metrics', weight: 1 },
  { name: 'weapons', weight: 1 },
];

const options: IFuseOptions<SearchRecord> = {
  keys,
  useTokenSearch: true,
  ignoreDiacritics: true,
  includeMatches: true,
  threshold: 0.3,
};

/** The search record of a role, from its front matter and the names of its order and habitats. */
export function toSearchRecord(id: string, role: Role, order: string, habitat: readonly string[]): SearchRecord {
  return {
    id,
    title: role.title,
    aliases: role.aliases.map((alias) => alias.name),
    tagline: role.tagline,
    order,
    habitat: [...habitat, ...role.habitat.sightings],
    metrics: role.metrics.map((metric) => metric.name),
    weapons: role.weaponry.map((weapon) => weapon.name),
  };
}

/** Indexes records at build time; the result is plain JSON. */
export function buildSearchIndex(records: readonly SearchRecord[]): SearchIndex {
  const sorted = records.toSorted((a, b) => compareText(a.id, b.id));
  return { records: sorted, index: Fuse.createIndex(keys, sorted).toJSON() };
}

/** A search over a prebuilt index: every word of the query first, and any of them when no role has all. */
export function createSearch({ records, index }: SearchIndex): Search {
  const parsed = Fuse.parseIndex<SearchRecord>(index as Parameters<typeof Fuse.parseIndex>[0]);
  const all = new Fuse(records, { ...options, tokenMatch: 'all' }, parsed);
  // Shorter words are found inside almost any text.
  const any = new Fuse(records, { ...options, tokenMatch: 'any', tokenize: /[\p{L}\p{M}\p{N}]{3,}/gu }, parsed);
  return (query, { limit = 10 } = {}) => {
    const trimmed = query.slice(0, MAX_QUERY).trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
    const strict = all.search(trimmed, { limit });
    return (strict.length > 0 ? strict : any.search(trimmed, { limit })).map(toHit);
  };
}

function toHit({ item, matches = [] }: FuseResult<SearchRecord>): SearchHit {
  const inTitle = matches.some((match) => match.key === 'title');
  const aliases = matches.filter((match) => match.key === 'aliases');
  const best = aliases.toSorted((a, b) => matchedLength(b) - matchedLength(a))[0];
  return { record: item, alias: inTitle ? undefined : best?.value };
}

function matchedLength({ indices }: FuseResultMatch): number {
  return indices.reduce((sum, [start, end]) => sum + end - start + 1, 0);
}
