import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { orders } from '../../../src/data/orders.ts';
import type { SearchRecord } from '../../../src/lib/search/search.ts';
import { pick, seeded } from '../seeded.ts';
import { written } from './corpus.ts';

/** A query with the ids of which any is a right first answer. */
export interface RankedQuery {
  readonly kind: string;
  readonly query: string;
  readonly right: ReadonlySet<string>;
}

/** The half that the search was tuned on, or the half that was held back: other roles, other words. */
export type Half = 'tuned' | 'held-out';

const EACH = 15;

interface Written {
  readonly descriptive: Readonly<Record<string, string>>;
  readonly variants: Readonly<Record<string, string>>;
}

/** All ranked queries of a half, of eleven kinds. Those made by machine use a seed of their own. */
export function queriesOf(half: Half, corpus: readonly SearchRecord[]): RankedQuery[] {
  const file = JSON.parse(readFileSync(join(import.meta.dirname, `../data/queries-${half}.json`), 'utf8')) as Written;
  const random = seeded(half === 'tuned' ? 7 : 8);
  const roles = written.filter((_, index) => index % 2 === (half === 'tuned' ? 0 : 1));
  const of = (kind: string, make: (name: string) => string, from: readonly SearchRecord[], name: (role: SearchRecord) => string) =>
    sample(from, EACH, random).map((role): RankedQuery => ({ kind, query: make(name(role)).toLowerCase(), right: new Set([role.id]) }));
  const title = (role: SearchRecord) => role.title;
  const anyName = (role: SearchRecord) => pick([role.title, ...role.aliases], random);
  const long = roles.filter((role) => role.title.split(' ').length >= 2 && role.title.length >= 10);
  return [
    ...of('exact', (name) => name, roles, title),
    ...of('as typed', (name) => name.slice(0, Math.max(5, Math.ceil(name.length * 0.7))), long, title),
    ...of('one typo', (name) => misspell(name, 1, random), long, title),
    ...of('two typos', (name) => misspell(name, 2, random), long, title),
    ...of('alias', (name) => name, roles, (role) => pick(role.aliases, random)),
    ...initialsQueries(roles, corpus, random),
    ...of('word order', (name) => name.split(' ').toReversed().join(' '), long, anyName),
    ...of('missing space', (name) => joinTwo(name, random), long, title),
    ...Object.entries(file.variants).map(([query, id]): RankedQuery => ({ kind: 'inflection, spelling', query, right: new Set([id]) })),
    ...Object.entries(file.descriptive).map(([id, query]): RankedQuery => ({ kind: 'descriptive', query, right: new Set([id]) })),
    ...familyQueries(half, corpus),
  ];
}

/** Queries that must find nothing, or at the least not fail. */
export const nothingQueries = ['', '   ', 'xqzvw', 'qqqqqqqq', '!!!', '🙂🙂', 'zzyzx vvkqj', '\u0000', '(((', '\\', '__proto__', 'ωψχφ', '漢字', 'jkjkjkjk'];

function sample<T>(list: readonly T[], count: number, random: () => number): T[] {
  const rest = [...list];
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(Math.floor(random() * rest.length), 1)[0]!);
}

/** Edits of letters inside words of five letters or more, each in another word where there are enough. */
function misspell(name: string, edits: number, random: () => number): string {
  const words = name.split(' ');
  const places = sample([...words.keys()].filter((at) => words[at]!.length >= 5), edits, random);
  while (places.length < edits) places.push(places[0] ?? 0);
  for (const place of places) words[place] = edit(words[place]!, random);
  return words.join(' ');
}

function edit(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = pick([...'aeinorst'], random);
  const forms = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ];
  return pick(forms, random);
}

function joinTwo(name: string, random: () => number): string {
  const words = name.split(' ');
  const at = Math.floor(random() * (words.length - 1));
  return [...words.slice(0, at), words[at]! + words[at + 1]!, ...words.slice(at + 2)].join(' ');
}

/** Initials of titles: right is every role one of whose names has them. */
function initialsQueries(roles: readonly SearchRecord[], corpus: readonly SearchRecord[], random: () => number): RankedQuery[] {
  const initials = (name: string) => name.split(/[^\p{L}\p{N}]+/u).map((word) => word[0] ?? '').join('').toLowerCase();
  return sample(roles.filter((role) => initials(role.title).length >= 3), EACH, random).map(({ title }) => {
    const query = initials(title);
    const right = corpus.filter((role) => [role.title, ...role.aliases].some((name) => initials(name) === query || name.toLowerCase().split(' ').includes(query)));
    return { kind: 'initials', query, right: new Set(right.map((role) => role.id)) };
  });
}

function familyQueries(half: Half, corpus: readonly SearchRecord[]): RankedQuery[] {
  return orders
    .filter((_, index) => index % 2 === (half === 'tuned' ? 0 : 1))
    .flatMap(({ latin, plain }) => {
      const right = new Set(corpus.filter((role) => role.order.startsWith(latin)).map((role) => role.id));
      return [latin.toLowerCase(), plain.toLowerCase()].map((query) => ({ kind: 'family', query, right }));
    });
}
