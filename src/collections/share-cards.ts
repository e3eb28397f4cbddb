import { groupDigits } from '../lib/pay.ts';
import { studiesOf } from '../lib/plate/specimen.ts';
import type { Card } from '../lib/share/card.ts';
import { fileCount, withoutCode } from '../lib/text.ts';
import { homeUrl, orderUrl } from '../lib/urls.ts';
import { site } from '../site.ts';
import { getOrderViews, type OrderView } from './orders.ts';
import { getRoleViews, type RoleView } from './roles.ts';

/** A card and the path of its page, from the base path on, without slashes at its ends. */
export interface ShareCard {
  readonly path: string;
  readonly card: Card;
}

/** The share card of every page, roles first. */
export async function getShareCards(): Promise<ShareCard[]> {
  const [roles, orders] = await Promise.all([getRoleViews(), getOrderViews()]);
  const pages = pageCards(roles.length, orders);
  return [
    ...roles.map((view) => ({ path: pathOf(view.url), card: roleCard(view) })),
    ...orders.map((view) => ({ path: pathOf(orderUrl(view.order.id)), card: orderCard(view) })),
    ...Object.entries(pages).map(([path, card]) => ({ path, card })),
  ];
}

const pathOf = (url: string) => url.slice(homeUrl.length).replace(/\/$/u, '');

function roleCard({ title, tagline, order, risk, pay, specimen }: RoleView): Card {
  return {
    kicker: `${order.latin} · ${order.plain}`,
    title,
    tagline: withoutCode(tagline),
    stamp: ['Flight risk', `${risk.percent}%`],
    foot: `${pay.ratio}.`,
    specimen,
  };
}

function orderCard({ order, roles, figures }: OrderView): Card {
  const specimen = roles.at(0)?.specimen ?? studiesOf(order.id)[1]!.specimen;
  const risk = figures && `Flight risk from ${figures.lowestRisk} to ${figures.highestRisk}%, median ${figures.medianRisk}%.`;
  return { kicker: `An order of ${fileCount(roles.length)}`, title: order.latin, tagline: order.diagnosis, foot: `${order.plain}. ${risk ?? ''}`.trim(), specimen };
}

/** Cards of the pages that are one of a kind, each with the plate of an order that suits it. */
function pageCards(count: number, orders: readonly OrderView[]): Record<string, Card> {
  const plate = (id: OrderView['order']['id']) => orders.find(({ order }) => order.id === id)!.studies[1]!.specimen;
  const foot = `${groupDigits(count)} files in ${orders.length} orders.`;
  const kicker = 'A satirical encyclopedia of careers';
  return {
    index: { kicker, title: site.name, tagline: 'Every figure sourced, every joke filed.', foot, specimen: plate('evangeliformes') },
    taxonomy: { kicker, title: 'Taxonomy', tagline: 'Find a role by any name that anyone uses for it.', foot, specimen: plate('turriformes') },
    plates: { kicker, title: 'Plates', tagline: 'One specimen a file, drawn from its own figures.', foot, specimen: plate('ceremoniales') },
    method: { kicker, title: 'Method', tagline: 'Where the figures come from, and what was composed.', foot, specimen: plate('tabulariformes') },
    404: { kicker, title: 'No such file', tagline: 'There is no file at this address.', foot, specimen: plate('sigillales') },
  };
}
