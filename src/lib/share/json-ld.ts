import { absoluteUrl, contentLicenceUrl, homeUrl, orderUrl, roleUrl } from '../urls.ts';
import { site } from '../../site.ts';

/** What a machine is told of a dossier. */
export interface Described {
  readonly id: string;
  readonly title: string;
  readonly tagline: string;
  readonly filed: string;
  readonly revised?: string | undefined;
  readonly order: { readonly id: string; readonly latin: string };
}

/**
 * A dossier as schema.org has it: a satirical article about a term of the order's set of terms. JSON that may stand in a
 * script element: it holds no "<".
 */
export function jsonLdText({ id, title, tagline, filed, revised, order }: Described): string {
  const set = { '@type': 'DefinedTermSet', name: `${site.name}: ${order.latin}`, url: absoluteUrl(orderUrl(order.id)) };
  const about = { '@type': 'DefinedTerm', name: title, description: tagline, inDefinedTermSet: set };
  const article = { '@type': 'Article', headline: title, genre: 'Satire', inLanguage: 'en-GB', datePublished: filed, ...(revised ? { dateModified: revised } : {}) };
  const publisher = { '@type': 'Organization', name: site.name, url: absoluteUrl(homeUrl) };
  const data = { '@context': 'https://schema.org', ...article, url: absoluteUrl(roleUrl(id)), license: contentLicenceUrl, author: publisher, about };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
