import type { Card } from '../../src/lib/search/cards.ts';

/** A card with some values replaced. */
export function card(id: string, rest: Partial<Card> = {}): Card {
  return { id, title: id, tagline: `${id}.`, order: 'custodes', risk: 50, band: 'elevated', pay: 1, habitats: [], filing: false, filed: '2026-01-01', ...rest };
}

/** Cards as the page holds them. */
export function shelf(...cards: readonly Card[]): Map<string, Card> {
  return new Map(cards.map((own) => [own.id, own]));
}
