import { homeUrl } from './urls.ts';

/** Endings that others put on an address, and marks that come along when one is copied out of a sentence. */
const ENDING = /(?:\/?index)?\.html?$/u;
const COPIED = /(?:%20|%22|%e2%80%9d|[.,;:!'")\]>])+$/u;

/**
 * The address that a wayward one probably means: lower case, hyphens, single slashes, one at the end. Undefined when it is that
 * already, the name of a file, or that of the page which says that nothing is here. Path in, path out; it cannot lead to another host. The path that the site lies under keeps its
 * capitals.
 */
export function likelyAddress(path: string, home = homeUrl): string | undefined {
  const plain = path.toLowerCase().replace(COPIED, '').replace(ENDING, '').replace(/%20|_|\s/gu, '-');
  const tidy = `${plain}/`.replace(/[/\\]+/gu, '/');
  const address = tidy.startsWith(home.toLowerCase()) ? home + tidy.slice(home.length) : tidy;
  return address === path || address === `${home}404/` || /\.\w+\/$/u.test(address) ? undefined : address;
}

/** The last word of an address, as one would search for it. */
export function wordOfAddress(path: string): string {
  const word = path.replace(ENDING, '').split('/').findLast(Boolean) ?? '';
  return word.replace(/\.(?:md|json)$/u, '').replace(/%20|[-_+.]+/gu, ' ').trim();
}
