import type { SitemapEntry } from '../lib/share/sitemap.ts';
import { absoluteUrl, homeUrl, methodUrl, orderUrl, platesUrl, taxonomyUrl } from '../lib/urls.ts';
import { getOrderViews } from './orders.ts';
import { getRoleSummaries, type RoleSummary } from './roles.ts';

/** Every page that is worth finding, with the day on which its newest file was filed or revised. */
export async function getSitemap(): Promise<SitemapEntry[]> {
  const [roles, orders] = await Promise.all([getRoleSummaries(), getOrderViews()]);
  const entries = [
    ...[homeUrl, taxonomyUrl, platesUrl].map((url) => ({ url, lastmod: newest(roles) })),
    { url: methodUrl },
    ...orders.map((view) => ({ url: orderUrl(view.order.id), lastmod: newest(view.roles) })),
    ...roles.map((role) => ({ url: role.url, lastmod: newest([role]) })),
  ];
  return entries.map((entry) => ({ ...entry, url: absoluteUrl(entry.url) }));
}

function newest(roles: readonly RoleSummary[]): string | undefined {
  return roles.map(({ filed, revised }) => revised ?? filed).toSorted().at(-1);
}
