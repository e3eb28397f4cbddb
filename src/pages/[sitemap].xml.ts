import { getSitemap } from '../collections/sitemap.ts';
import { sitemapText, type SitemapEntry } from '../lib/share/sitemap.ts';
import { site } from '../site.ts';

/** A sitemap holds absolute addresses: without a public origin there is none. */
export const getStaticPaths = async () => (site.url ? [{ params: { sitemap: 'sitemap' }, props: { entries: await getSitemap() } }] : []);

export function GET({ props }: { props: { entries: readonly SitemapEntry[] } }): Response {
  return new Response(sitemapText(props.entries), { headers: { 'Content-Type': 'application/xml' } });
}
