import { feedUrls, roleDataUrl, roleTextUrl } from './urls.ts';

/** Another form of a page, as its head names it. */
export interface Alternate {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** The feeds that follow a page, by the name of what they are of. */
export function feedAlternates(page: string, name: string): Alternate[] {
  const { atom, rss, json } = feedUrls(page);
  return [
    { type: 'application/atom+xml', title: `${name}, Atom`, href: atom },
    { type: 'application/rss+xml', title: `${name}, RSS`, href: rss },
    { type: 'application/feed+json', title: `${name}, JSON Feed`, href: json },
  ];
}

/** A dossier as text and as data. */
export function roleAlternates(id: string): Alternate[] {
  return [
    { type: 'text/markdown', title: 'This file as Markdown', href: roleTextUrl(id) },
    { type: 'application/json', title: 'This file as data', href: roleDataUrl(id) },
  ];
}
