import type { Order } from '../../data/orders.ts';
import { site } from '../../site.ts';
import { heading, list, paragraph, quote, type Block, type Line } from '../dossier/blocks.ts';
import { toMarkdown } from '../dossier/markdown.ts';
import { absoluteUrl, methodUrl, ordersDataUrl, rolesDataUrl, roleTextUrl } from '../urls.ts';

interface Drawer {
  readonly order: Order;
  readonly roles: readonly { readonly id: string; readonly title: string; readonly tagline: string }[];
}

/** The file by which programs find the texts of a site: what it is, its data, and every dossier under its order. */
export function llmsText(drawers: readonly Drawer[]): string {
  const blocks: Block[] = [
    heading(site.name, 1),
    quote(site.description),
    paragraph('Satire. Quotations are composed; the wages, the federal filings and the questions before you accept are real. A flight risk is a joke with a formula.'),
    heading('Data'),
    list([
      [{ text: 'Every role', url: rolesDataUrl }, ': a list with the addresses of texts and data'],
      [{ text: 'Every order', url: ordersDataUrl }, ': the taxonomy'],
      [{ text: 'Method', url: methodUrl }, ': formulas, sources and licences'],
    ]),
    ...drawers.filter(({ roles }) => roles.length > 0).flatMap(drawer),
  ];
  return toMarkdown(blocks, absoluteUrl);
}

function drawer({ order, roles }: Drawer): Block[] {
  const items = roles.map(({ id, title, tagline }): Line => [{ text: title, url: roleTextUrl(id) }, ': ', tagline]);
  return [heading(`${order.latin}: ${order.plain}`), list(items)];
}
