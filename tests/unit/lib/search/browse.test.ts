import { describe, expect, it } from 'vitest';
import { browse, emptyView, formatView, parseView, type View } from '../../../../src/lib/search/browse.ts';
import { sorts } from '../../../../src/lib/search/cards.ts';
import { MAX_QUERY } from '../../../../src/lib/search/query.ts';
import { card, shelf } from '../../../support/search-cards.ts';
import { search } from '../../../support/search-records.ts';

const cards = shelf(
  card('scrum-master', { title: 'Scrum Master', order: 'convocatores', risk: 60, band: 'elevated', pay: 1.3, habitats: ['office', 'call'], filed: '2026-03-01' }),
  card('data-steward', { title: 'data Steward', order: 'custodes', risk: 20, band: 'low', pay: 0.8, habitats: ['office'], filing: true, filed: '2026-02-01' }),
  card('happiness-officer', { title: 'Chief Happiness Officer', order: 'custodes', risk: 90, band: 'high', pay: 1.3, habitats: ['office'], filed: '2026-03-01' }),
  card('enterprise-architect', { title: 'Enterprise Architect', order: 'delineatores', risk: 60, band: 'elevated', pay: 1, habitats: ['call'], filing: true, filed: '2026-01-01' }),
);
const page = (view: Partial<View> = {}, limit = 10) => browse(cards, search, { ...emptyView, ...view }, limit);
const ids = (view: Partial<View> = {}) => page(view).cards.map(({ id }) => id);
const parse = (text: string) => parseView(new URLSearchParams(text));

describe('browse', () => {
  it('shows all by name, in whatever case, when nothing is asked', () => {
    expect(ids()).toEqual(['happiness-officer', 'data-steward', 'enterprise-architect', 'scrum-master']);
    expect(ids({ q: '  ' })).toEqual(ids());
  });
  it.each([
    ['order', 'custodes', ['happiness-officer', 'data-steward']],
    ['risk', 'elevated', ['enterprise-architect', 'scrum-master']],
    ['pay', 'less', ['data-steward']],
    ['habitat', 'call', ['enterprise-architect', 'scrum-master']],
    ['filing', 'no', ['happiness-officer', 'scrum-master']],
    ['order', 'nonexistent', []],
    ['order', 'constructor', []],
  ])('keeps for %s %s %j', (facet, value, kept) => {
    expect(ids({ [facet]: value })).toEqual(kept);
  });
  it('combines the facets', () => {
    expect(ids({ habitat: 'office', pay: 'more' })).toEqual(['happiness-officer', 'scrum-master']);
    expect(ids({ habitat: 'office', pay: 'more', order: 'custodes' })).toEqual(['happiness-officer']);
    expect(ids({ habitat: 'office', pay: 'more', order: 'custodes', filing: 'yes' })).toEqual([]);
  });
  it('combines the facets with a query', () => {
    expect(ids({ q: 'officer' })).toEqual(['happiness-officer', 'enterprise-architect']);
    expect(ids({ q: 'officer', habitat: 'call' })).toEqual(['enterprise-architect']);
  });
  it('counts a role once for a value that it states twice', () => {
    const twice = browse(shelf(card('futurist', { habitats: ['office', 'office'] })), search, emptyView, 1);
    expect(twice.counts.habitat).toEqual(new Map([['office', 1]]));
  });
  it('leaves out roles that have no card', () => {
    expect(ids({ q: 'futurist' })).toEqual([]);
  });
  it('counts all of them and shows so many', () => {
    const { total, cards: shown } = page({ habitat: 'office' }, 2);
    expect([total, shown.map(({ id }) => id)]).toEqual([3, ['happiness-officer', 'data-steward']]);
    expect(page({}, 0)).toMatchObject({ total: 4, cards: [] });
  });
});

describe('the sort', () => {
  it.each([
    ['match', ['happiness-officer', 'data-steward', 'enterprise-architect', 'scrum-master']],
    ['name', ['happiness-officer', 'data-steward', 'enterprise-architect', 'scrum-master']],
    ['risk', ['happiness-officer', 'enterprise-architect', 'scrum-master', 'data-steward']],
    ['pay', ['happiness-officer', 'scrum-master', 'enterprise-architect', 'data-steward']],
    ['newest', ['happiness-officer', 'scrum-master', 'data-steward', 'enterprise-architect']],
  ] as const)('%s puts them so, equals by name', (sort, order) => {
    expect(ids({ sort })).toEqual(order);
  });
  it('goes by match when there is a query, unless told otherwise', () => {
    expect(ids({ q: 'architect' })[0]).toBe('enterprise-architect');
    expect(ids({ q: 'officer', sort: 'match' })).toEqual(['happiness-officer', 'enterprise-architect']);
    expect(ids({ q: 'diagram officer', sort: 'match' })).toEqual(['enterprise-architect', 'happiness-officer']);
    expect(ids({ q: 'diagram officer', sort: 'name' })).toEqual(['happiness-officer', 'enterprise-architect']);
  });
  it('settles equal names by id', () => {
    const twins = shelf(card('b', { title: 'Twin' }), card('a', { title: 'twin' }));
    for (const sort of sorts) expect(browse(twins, search, { ...emptyView, sort }, 9).cards.map(({ id }) => id)).toEqual(['a', 'b']);
  });
  it('leaves the cards as they are', () => {
    ids({ sort: 'risk' });
    expect([...cards.keys()]).toEqual(['scrum-master', 'data-steward', 'happiness-officer', 'enterprise-architect']);
  });
});

describe('the counts', () => {
  const counts = (view: Partial<View> = {}) =>
    Object.fromEntries(Object.entries(page(view).counts).map(([facet, values]) => [facet, Object.fromEntries([...values].toSorted(([a], [b]) => (a < b ? -1 : 1)))]));
  it('of the open view count every card', () => {
    expect(counts()).toEqual({
      order: { convocatores: 1, custodes: 2, delineatores: 1 },
      risk: { elevated: 2, high: 1, low: 1 },
      pay: { about: 1, less: 1, more: 2 },
      habitat: { call: 2, office: 3 },
      filing: { no: 2, yes: 2 },
    });
  });
  it('leave out their own facet', () => {
    expect(counts({ order: 'custodes' })).toEqual({
      order: { convocatores: 1, custodes: 2, delineatores: 1 },
      risk: { high: 1, low: 1 },
      pay: { less: 1, more: 1 },
      habitat: { office: 2 },
      filing: { no: 1, yes: 1 },
    });
  });
  it('say what choosing the value would show', () => {
    const view = { habitat: 'office', filing: 'no' };
    for (const [facet, values] of Object.entries(page(view).counts)) {
      for (const [value, count] of values) expect(page({ ...view, [facet]: value }).total, `${facet} ${value}`).toBe(count);
    }
  });
  it('go with the query', () => {
    expect(counts({ q: 'officer' }).order).toEqual({ custodes: 1, delineatores: 1 });
  });
  it('are not cut by the limit', () => {
    expect(page({}, 1).counts.habitat.get('office')).toBe(3);
  });
});

describe('the address of a view', () => {
  it('of all is empty', () => {
    expect(formatView(emptyView)).toBe('');
    expect(parse('')).toEqual(emptyView);
  });
  it('has what is not open', () => {
    expect(formatView({ ...emptyView, q: ' dev rel ', pay: 'less', sort: 'risk' })).toBe('?q=dev+rel&pay=less&sort=risk');
  });
  it('comes back as the view', () => {
    const view: View = { q: 'a&b=c #1', order: 'custodes', risk: 'low', pay: 'less', habitat: 'office', filing: 'yes', sort: 'newest' };
    expect(parse(formatView(view))).toEqual(view);
  });
  it.each(sorts)('keeps the sort %s', (sort) => {
    expect(parse(formatView({ ...emptyView, sort })).sort).toBe(sort);
  });
  it.each(['sort=best', 'sort=', 'sort=constructor', 'sort=RISK', 'page=2', '__proto__=x'])('ignores %s', (text) => {
    expect(parse(text)).toEqual(emptyView);
  });
  it('is cut where it is too long', () => {
    const view = parse(`q=${'x'.repeat(5000)}&order=${'y'.repeat(5000)}`);
    expect([view.q.length, view.order.length]).toEqual([MAX_QUERY, MAX_QUERY]);
  });
});
