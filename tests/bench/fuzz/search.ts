import assert from 'node:assert/strict';
import fc from 'fast-check';
import { orderIds } from '../../../src/data/orders.ts';
import { emptyView, type View } from '../../../src/lib/search/browse.ts';
import { sorts, type Card, type Sort } from '../../../src/lib/search/cards.ts';
import { buildSearchIndex, createSearch, type Search } from '../../../src/lib/search/search.ts';
import { SearchService, type Answer } from '../../../src/lib/search/service.ts';
import { hitFaults, piece, textUpTo } from '../../support/any-text.ts';
import { card } from '../../support/search-cards.ts';
import { record } from '../../support/search-records.ts';
import { written } from '../search/corpus.ts';

const LIMIT = 20;
const limit = fc.nat(LIMIT);
/** A query of the corpus's own words, with an accident. */
const words = written.flatMap(({ title, aliases, tagline }) => [title, ...aliases, tagline]);
const slipped = fc.tuple(fc.constantFrom(...words), fc.nat(60), piece).map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
const query = fc.oneof(textUpTo(2000), slipped, piece);

const index = buildSearchIndex(written);
const ids = new Set(index.names.ids);
const early = createSearch({ names: index.names });
const whole = createSearch(index);
const service = new SearchService(index.names);
service.complete(index.text, written.map(({ id, title, tagline }) => card(id, { title, tagline })));

/** Any query, and how many hits are wanted. */
export const anyQuery = fc.record({ query, limit });

/** Fails unless the written records answer soundly, with the names alone and with all, and the answers say what stands in the titles. */
export function examineQuery({ query: asked, limit: most }: { query: string; limit: number }): void {
  for (const search of [early, whole]) expectSound(search, asked, most, ids);
  const { answers, nearest } = service.find(asked, most);
  assert.ok(answers.length <= most && nearest.length <= 3);
  for (const answer of [...answers, ...nearest]) expectTitle(answer);
}

function expectSound(search: Search, asked: string, most: number, known: ReadonlySet<string>): void {
  assert.deepEqual(hitFaults(search(asked, { limit: most }), most, known), []);
}

function expectTitle({ id, title }: Answer): void {
  assert.equal(title.map(({ text }) => text).join(''), index.names.titles[index.names.ids.indexOf(id)]);
}

const line = fc.array(piece, { maxLength: 3 }).map((parts) => parts.join(' '));
const shelf = fc.array(
  fc.record({
    title: line,
    aliases: fc.array(line, { maxLength: 2 }),
    tagline: line,
    order: fc.constantFrom(...orderIds, '', '__proto__'),
    risk: fc.integer({ min: 0, max: 100 }),
    band: piece,
    pay: fc.double({ min: 0, max: 50, noNaN: true }),
    habitats: fc.array(piece, { maxLength: 2 }),
    filing: fc.boolean(),
    filed: fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  }),
  { maxLength: 5 },
);
const view = fc.record({ q: query, sort: fc.constantFrom(...sorts), order: fc.constantFrom('', ...orderIds, '__proto__'), risk: fc.constantFrom('', 'low'), pay: fc.constantFrom('', 'less', 'more'), habitat: fc.constantFrom('', 'constructor'), filing: fc.constantFrom('', 'yes', 'no') });

/** Any few roles, a view of them, and how many cards are wanted. */
export const anyShelf = fc.record({ contents: shelf, view, limit });

/** Fails unless roles of any text are indexed, found and listed in their order, no more of them than wanted. */
export function examineShelf({ contents, view: asked, limit: most }: { contents: readonly Omit<Card & { aliases: string[] }, 'id'>[]; view: View; limit: number }): void {
  const records = contents.map(({ title, aliases, tagline }, at) => record(`r${at}`, title, { aliases, tagline, prose: [asked.q] }));
  const { names, text } = buildSearchIndex(records);
  const own = new SearchService(names);
  own.complete(text, contents.map((content, at) => card(`r${at}`, content)));
  expectSound(createSearch({ names, text }), asked.q, most, new Set(names.ids));
  const all = own.browse({ ...emptyView, sort: asked.sort }, Infinity);
  assert.equal(all.total, contents.length);
  const { cards, total, counts } = own.browse(asked, most);
  assert.ok(cards.length <= Math.min(most, total) && total <= contents.length);
  for (const values of Object.values(counts)) for (const count of values.values()) assert.ok(count >= 1 && count <= contents.length);
  if (asked.q.trim() === '' || asked.sort !== 'match') expectSorted(cards, asked.sort);
}

function expectSorted(cards: readonly Card[], sort: Sort): void {
  const inOrder: Readonly<Record<Sort, (a: Card, b: Card) => boolean>> = {
    match: (a, b) => a.title.toLowerCase() <= b.title.toLowerCase(),
    name: (a, b) => a.title.toLowerCase() <= b.title.toLowerCase(),
    risk: (a, b) => a.risk >= b.risk,
    pay: (a, b) => a.pay >= b.pay,
    newest: (a, b) => a.filed >= b.filed,
  };
  cards.slice(1).forEach((later, at) => assert.ok(inOrder[sort](cards[at]!, later), `${sort} is out of order`));
}
