import { orderById, type OrderId } from '../../data/orders.ts';
import { plans } from './plans/index.ts';
import type { Part, Specimen } from './specimen.ts';

/** The plate in words, for those who do not see it. */
export function describePlate({ order, risk, ratio, aliases }: Specimen): string {
  const { parts } = plans[order];
  const names = `${aliases} ${aliases === 1 ? 'alias' : 'aliases'}`;
  return `${creatureOf(order)}, for ${orderById(order).plain}. ${parts.span} ${risk} of 100, ${lower(parts.abdomen)} ${ratio} of par, ${lower(parts.antennae)} for ${names}; the remainder has been counted.`;
}

/** What the plates of an order show, as a sentence begins: "A worker ant". */
export const creatureOf = (order: OrderId) => plans[order].creature.replace(/^a/u, 'A');

const lower = (name: string) => name.toLowerCase();

export interface LegendRow {
  readonly part: string;
  readonly datum: string;
}

const data: Readonly<Record<Part, LegendRow>> = {
  span: { part: 'Span', datum: 'Flight risk: the wider, the sooner gone.' },
  abdomen: { part: 'Abdomen', datum: 'Pay of the nearest occupation for each dollar of the compared one.' },
  antennae: { part: 'Antennae', datum: 'Aliases: the longer, the more names it answers to.' },
  spines: { part: 'Spines', datum: 'Weapons, one each.' },
  bands: { part: 'Bands', datum: 'Metrics, one each.' },
  spots: { part: 'Spots', datum: 'Depositions, one each.' },
};

/** How to read a plate: which part shows which figure, with the part's name in that order's creature if one is given. */
export function plateLegend(order?: OrderId): LegendRow[] {
  return (Object.keys(data) as Part[]).map((part) => ({ part: order ? plans[order].parts[part] : data[part].part, datum: data[part].datum }));
}
