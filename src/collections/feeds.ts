import { orders } from '../data/orders.ts';
import { toHtml } from '../lib/dossier/html.ts';
import { dossierBlocks } from '../lib/dossier/text.ts';
import { FEED_LENGTH, type FeedEntry, type FeedSource } from '../lib/feed.ts';
import { compareText } from '../lib/text.ts';
import { absoluteUrl, homeUrl, orderUrl } from '../lib/urls.ts';
import { site } from '../site.ts';
import { getRoleViews, type RoleView } from './roles.ts';

/** What the feeds hold: everything on file, then each order in that of the taxonomy. */
export async function getFeeds(): Promise<FeedSource[]> {
  const views = await getRoleViews();
  return [
    { url: homeUrl, title: site.name, description: site.description, entries: newestOf(views) },
    ...orders.map((order) => ({
      url: orderUrl(order.id),
      title: `${site.name}: ${order.latin}, ${order.plain}`,
      description: order.diagnosis,
      entries: newestOf(views.filter((view) => view.order.id === order.id)),
    })),
  ];
}

/** Those filed or revised last, newest first; within a day by id. */
function newestOf(views: readonly RoleView[]): FeedEntry[] {
  const newestFirst = views.toSorted((a, b) => compareText(updatedOn(b), updatedOn(a)) || compareText(a.id, b.id));
  return newestFirst.slice(0, FEED_LENGTH).map(toEntry);
}

const updatedOn = ({ filed, role }: RoleView) => role.revised ?? filed;

function toEntry(view: RoleView): FeedEntry {
  const { id, url, title, tagline, filed, order } = view;
  return { id, url, title, tagline, filed, updated: updatedOn(view), tag: order.plain, html: toHtml(dossierBlocks(view), absoluteUrl) };
}
