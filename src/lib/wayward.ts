/** Endings that others put on an address, and marks that come along when one is copied out of a sentence. */
const ENDING = /(?:\/?index)?\.html?$/u;
const COPIED = /(?:%20|%22|%e2%80%9d|[.,;:!'")\]>])+$/u;

/**
 * The address that a wayward one probably means: lower case, hyphens, single slashes, one at the end. Undefined when it is that
 * already, or the name of a file. Path in, path out; it cannot lead to another host.
 */
export function likelyAddress(path: string): string | undefined {
  const plain = path.toLowerCase().replace(COPIED, '').replace(ENDING, '').replace(/%20|_|\s/gu, '-');
  const address = `${plain}/`.replace(/[/\\]+/gu, '/');
  return address === path || /\.\w+\/$/u.test(address) ? undefined : address;
}

/** The last word of an address, as one would search for it. */
export function wordOfAddress(path: string): string {
  const word = path.replace(ENDING, '').split('/').findLast(Boolean) ?? '';
  return word.replace(/\.(?:md|json)$/u, '').replace(/%20|[-_+.]+/gu, ' ').trim();
}
