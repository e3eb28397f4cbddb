import { site } from '../site.ts';

/** Every address on the site. Paths end in a slash and start with the base path. */
const base: string = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/u, '/');

export const homeUrl = base;
export const taxonomyUrl = `${base}taxonomy/`;
export const methodUrl = `${base}method/`;
export const platesUrl = `${base}plates/`;
export const searchNamesUrl = `${base}search/names.json`;
export const searchTextUrl = `${base}search/text.json`;
export const searchCardsUrl = `${base}search/cards.json`;
export const iconUrl = `${base}icon.svg`;
export const iconImageUrl = (side: number) => `${base}icons/${side}.png`;
export const manifestUrl = `${base}manifest.webmanifest`;
export const sitemapUrl = `${base}sitemap.xml`;
export const rolesDataUrl = `${base}api/roles.json`;
export const ordersDataUrl = `${base}api/orders.json`;
export const llmsUrl = `${base}llms.txt`;
export const openSearchUrl = `${base}opensearch.xml`;

export const roleUrl = (id: string) => `${base}roles/${id}/`;
/** The JSON Schema of a kind of data file. */
export const schemaUrl = (kind: 'role' | 'roles' | 'orders') => `${base}schema/${kind}.json`;
export const roleTextUrl = (id: string) => `${base}roles/${id}.md`;
export const roleDataUrl = (id: string) => `${base}api/roles/${id}.json`;
export const orderUrl = (id: string) => `${taxonomyUrl}${id}/`;
/** The drawing of a plate, in its file. */
export const plateUrl = (id: string) => `${platesUrl}${id}.svg#specimen`;
/** Where a visitor learns how to add a role. */
export const fileRoleUrl = `${methodUrl}#file-a-role`;

export const methodSectionUrl = (section: string) => `${methodUrl}#${section}`;

/** Where the feeds of everything on file, or of an order, are: below the page that they follow. */
export const feedUrls = (page: string) => ({ atom: `${page}atom.xml`, rss: `${page}rss.xml`, json: `${page}feed.json` });
export type FeedUrls = ReturnType<typeof feedUrls>;

/** An address of this site with its public origin, where it has one. */
export const absoluteUrl = (path: string): string => (site.url ? new URL(path, site.url).href : path);

/** The licence of everything that an author wrote. */
export const contentLicenceUrl = 'https://creativecommons.org/licenses/by/4.0/';

/** The page on which the repository's host lets a visitor edit a dossier, if there is a repository. */
export function editUrl(repositoryUrl: string | undefined, id: string): string | undefined {
  return repositoryUrl && `${repositoryUrl.replace(/\/$/u, '')}/edit/main/content/roles/${id}.mdx`;
}
