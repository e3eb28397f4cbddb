import { orders, type Order, type OrderId } from '../data/orders.ts';
import type { Card } from '../lib/search/cards.ts';
import { creatureOf } from '../lib/plate/describe.ts';
import { studiesOf, type Study } from '../lib/plate/specimen.ts';
import { getRoleSummaries, type RoleSummary } from './roles.ts';
import { getCards, getKin } from './search.ts';

export interface OrderFigures {
  readonly count: number;
  readonly lowestRisk: number;
  readonly medianRisk: number;
  readonly highestRisk: number;
  /** How many of its roles the federal title index lists. */
  readonly onRecord: number;
}

export interface Neighbour {
  readonly order: Order;
  readonly reason: string;
}

export interface OrderView {
  readonly order: Order & { readonly id: OrderId };
  readonly roles: readonly RoleSummary[];
  /** Absent while the order is empty. */
  readonly figures: OrderFigures | undefined;
  readonly neighbours: readonly Neighbour[];
  /** What its plates show, and the extremes of it. */
  readonly creature: string;
  readonly studies: readonly Study[];
}

/** Every order of the taxonomy with its roles, in the order of the taxonomy. */
export async function getOrderViews(): Promise<OrderView[]> {
  const [roles, cards, kin] = await Promise.all([getRoleSummaries(), getCards(), getKin()]);
  const orderOf = new Map(cards.map((card) => [card.id, card.order]));
  return orders.map((order, place) => {
    const own = cards.filter((card) => card.order === order.id);
    const related = own.flatMap((card) => kin.get(card.id)!.map(({ id }) => orderOf.get(id)!));
    return {
      order,
      roles: roles.filter((role) => role.order.id === order.id),
      figures: figuresOf(own),
      neighbours: neighboursOf(order, place, related),
      creature: creatureOf(order.id),
      studies: studiesOf(order.id),
    };
  });
}

function figuresOf(cards: readonly Card[]): OrderFigures | undefined {
  if (cards.length === 0) return undefined;
  const risks = cards.map((card) => card.risk).toSorted((a, b) => a - b);
  return {
    count: cards.length,
    lowestRisk: risks[0]!,
    medianRisk: risks[Math.floor((risks.length - 1) / 2)]!,
    highestRisk: risks.at(-1)!,
    onRecord: cards.filter((card) => card.filing).length,
  };
}

/** The orders before and after in the taxonomy, and the one that most related specimens of its roles are in; each once, with every reason. */
function neighboursOf(order: Order, place: number, related: readonly string[]): Neighbour[] {
  const around = [
    { order: orders[place - 1], reason: 'the order before' },
    { order: orders[place + 1], reason: 'the order after' },
    { order: mostFrequent(order, related), reason: 'nearest by kinship of its files' },
  ];
  const distinct = new Set(around.flatMap((neighbour) => neighbour.order ?? []));
  return [...distinct].map((other) => ({ order: other, reason: around.filter(({ order: one }) => one === other).map(({ reason }) => reason).join(', ') }));
}

function mostFrequent(own: Order, related: readonly string[]): Order | undefined {
  const count = (order: Order) => related.filter((id) => id === order.id).length;
  const others = orders.filter((order) => order.id !== own.id && count(order) > 0);
  return others.toSorted((a, b) => count(b) - count(a))[0];
}
