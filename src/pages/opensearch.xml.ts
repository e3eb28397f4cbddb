import { openSearchText } from '../lib/data/opensearch.ts';
import { absoluteUrl } from '../lib/urls.ts';
import { site } from '../site.ts';

export function GET(): Response {
  return new Response(openSearchText(site, absoluteUrl));
}
