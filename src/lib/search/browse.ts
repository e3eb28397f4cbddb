import { compareText } from '../text.ts';
import { facetNames, facetValues, sorts, type Card, type FacetName, type Sort } from './cards.ts';
import { MAX_QUERY } from './query.ts';
import type { Search } from './search.ts';

/** What the taxonomy page shows: a query, facets that combine, and a sort. Empty strings leave a facet open. */
export type View = Readonly<Record<FacetName, string>> & { readonly q: string; readonly sort: Sort };

export type Counts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

export interface Page {
  readonly total: number;
  readonly cards: readonly Card[];
  /** For each facet, how many roles each value would show with the other facets as they are. */
  readonly counts: Counts;
}

/** A query is answered with its best matches, not with all that have a word of it. */
const MOST_MATCHES = 500;

export const emptyView: View = { q: '', order: '', risk: '', pay: '', habitat: '', filing: '', sort: 'match' };

/** The view that an address asks for; what it does not know, it ignores. */
export function parseView(parameters: URLSearchParams): View {
  const sort = sorts.find((name) => name === parameters.get('sort')) ?? 'match';
  const facet = (name: FacetName) => (parameters.get(name) ?? '').slice(0, MAX_QUERY);
  return {
    q: (parameters.get('q') ?? '').slice(0, MAX_QUERY),
    order: facet('order'),
    risk: facet('risk'),
    pay: facet('pay'),
    habitat: facet('habitat'),
    filing: facet('filing'),
    sort,
  };
}

/** The query string of a view with its question mark; empty for the view that shows all. */
export function formatView(view: View): string {
  const parameters = new URLSearchParams();
  const trimmed = view.q.trim();
  if (trimmed) parameters.set('q', trimmed);
  for (const facet of facetNames) if (view[facet]) parameters.set(facet, view[facet]);
  if (view.sort !== 'match') parameters.set('sort', view.sort);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** The roles of a view, at most `limit` of them, with the counts of the facets. */
export function browse(cards: ReadonlyMap<string, Card>, search: Search, view: View, limit: number): Page {
  const found = view.q.trim() === '' ? [...cards.values()] : search(view.q, { limit: MOST_MATCHES }).flatMap(({ id }) => cards.get(id) ?? []);
  const fits = (card: Card, facet: FacetName) => !view[facet] || facetValues(card, facet).includes(view[facet]);
  const shown = found.filter((card) => facetNames.every((facet) => fits(card, facet)));
  const sorted = view.sort === 'match' && view.q.trim() !== '' ? shown : shown.toSorted(comparisons[view.sort]);
  return { total: shown.length, cards: sorted.slice(0, limit), counts: countAll(found, fits) };
}

const byName = (a: Card, b: Card) => compareText(a.title.toLowerCase(), b.title.toLowerCase()) || compareText(a.id, b.id);

const comparisons: Readonly<Record<Sort, (a: Card, b: Card) => number>> = {
  match: byName,
  name: byName,
  risk: (a, b) => b.risk - a.risk || byName(a, b),
  pay: (a, b) => b.pay - a.pay || byName(a, b),
  newest: (a, b) => compareText(b.filed, a.filed) || byName(a, b),
};

function countAll(found: readonly Card[], fits: (card: Card, facet: FacetName) => boolean): Counts {
  const counts = Object.fromEntries(facetNames.map((facet) => [facet, new Map<string, number>()])) as Record<FacetName, Map<string, number>>;
  for (const card of found) {
    const misfits = facetNames.filter((facet) => !fits(card, facet));
    // A card counts for a facet when only that facet, or none, keeps it out.
    const open = misfits.length === 0 ? facetNames : misfits.length === 1 ? misfits : [];
    for (const facet of open) for (const value of new Set(facetValues(card, facet))) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return counts;
}
