import { escapeMarkup } from '../text.ts';

/** A page and the day on which it last changed, where that is known. */
export interface SitemapEntry {
  readonly url: string;
  readonly lastmod?: string | undefined;
}

/** A sitemap by sitemaps.org, version 0.9. Its addresses are absolute. */
export function sitemapText(entries: readonly SitemapEntry[]): string {
  const lines = entries.map(({ url, lastmod }) => `  <url><loc>${escapeMarkup(url)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`);
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...lines, '</urlset>', ''].join('\n');
}

/** What crawlers may do: everything. Names the sitemap where there is one. */
export function robotsText(sitemap: string | undefined): string {
  return ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : []), ''].join('\n');
}
