import { homeUrl } from '../urls.ts';

/** The address of a page's share card: the page's own path below `cards/`, without a number of a page in a list. */
export function cardUrl(path: string): string {
  return `${homeUrl}cards/${cardName(path.slice(homeUrl.length))}.png`;
}

function cardName(path: string): string {
  return path.replace(/(?:\/\d+)?(?:\/|\.html|\/index\.html)?$/u, '') || 'index';
}
