import { site } from '../../src/site.ts';
import { addressOf, attribute, builtFiles, elementsOf, readBuilt, type Element } from './built.ts';

export interface Linked {
  /** As they are written: relative, from the root, or absolute. */
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

/** Stands for the site's own origin while it has none. */
const ORIGIN = site.url ? new URL(site.url).origin : 'https://site.invalid';
const LINKS = ['href', 'src', 'action', 'poster', 'data', 'cite', 'data-index'];

/** Every page and text file of the built site that links to others, by address. */
export function builtDocuments(): Map<string, Linked> {
  const linking = builtFiles.filter((path) => /\.(?:html|svg|xml|md|txt|webmanifest)$|^feed\.json$|^api\/|_redirects$/u.test(path));
  return new Map(linking.map((path) => [addressOf(path), /\.(?:html|svg)$/u.test(path) ? linkedOf(elementsOf(readBuilt(path))) : textLinks(path)]));
}

/** The addresses of a text or of data: in attributes, in elements, in quotes, in a Markdown link, at the ends of a redirect. */
function textLinks(path: string): Linked {
  const text = readBuilt(path).replaceAll('&quot;', '"').replaceAll('{searchTerms}', '');
  const found = [...text.matchAll(/(?<=["'>(\s])(?:\/(?![/>])|https?:\/\/)[^\s"'<>()\\]*(?=["'<)\s\\])/gu)].map(([link]) => link);
  return { links: [...new Set(path === '_redirects' ? found.filter((_, index) => index % 2 === 1) : found)], anchors: new Set() };
}

/** The links of a document within the site to a file that is not there or an anchor that its page lacks, as they are written. */
export function brokenLinks(address: string, documents: ReadonlyMap<string, Linked>, files: readonly string[]): string[] {
  const addresses = new Set(files.map(addressOf));
  return documents.get(address)!.links.filter((link) => {
    const { origin, pathname, hash } = new URL(link, ORIGIN + address);
    if (origin !== ORIGIN) return false;
    if (!addresses.has(decodeURI(pathname))) return true;
    return hash !== '' && !documents.get(decodeURI(pathname))?.anchors.has(decodeURIComponent(hash.slice(1)));
  });
}

function linkedOf(elements: readonly Element[]): Linked {
  return {
    links: [...new Set(elements.flatMap(linksOf))],
    anchors: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
  };
}

function linksOf(element: Element): string[] {
  const plain = LINKS.flatMap((name) => attribute(element, name) ?? []);
  const sets = (attribute(element, 'srcset') ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s/u)[0] || []);
  // <meta http-equiv="refresh" content="0; url=…"> and cards: <meta property="og:image" content="https://…">
  const content = element.tagName === 'meta' ? (attribute(element, 'content') ?? '') : '';
  const meta = /^\d+; url=(.+)$/u.exec(content)?.[1] ?? (/^https?:/u.test(content) ? content : undefined);
  return [...plain, ...sets, ...(meta ? [meta] : [])];
}
