import { robotsText } from '../lib/share/sitemap.ts';
import { absoluteUrl, sitemapUrl } from '../lib/urls.ts';
import { site } from '../site.ts';

export function GET(): Response {
  return new Response(robotsText(site.url && absoluteUrl(sitemapUrl)));
}
