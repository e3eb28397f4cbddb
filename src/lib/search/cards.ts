/** What lists and facets know of a role. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly tagline: string;
  /** Id of the order. */
  readonly order: string;
  /** Flight risk in per cent, and the id of its band. */
  readonly risk: number;
  readonly band: string;
  /** Median of the nearest occupation for each dollar of the compared one. */
  readonly pay: number;
  readonly habitats: readonly string[];
  /** Whether the federal title index lists one of its names. */
  readonly filing: boolean;
  /** Date filed, YYYY-MM-DD. */
  readonly filed: string;
}

export const sorts = ['match', 'name', 'risk', 'pay', 'newest'] as const;
export type Sort = (typeof sorts)[number];

export const facetNames = ['order', 'risk', 'pay', 'habitat', 'filing'] as const;
export type FacetName = (typeof facetNames)[number];

/** Pay against the compared occupation, by ratio. */
export const payBands = { less: 'Paid less', about: 'About the same', more: 'Paid more' } as const;
const ABOUT = 0.1;

/** The values a role has in a facet. */
export function facetValues(card: Card, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'order':
      return [card.order];
    case 'risk':
      return [card.band];
    case 'pay':
      return [card.pay < 1 - ABOUT ? 'less' : card.pay > 1 + ABOUT ? 'more' : 'about'];
    case 'habitat':
      return card.habitats;
    case 'filing':
      return [card.filing ? 'yes' : 'no'];
  }
}
