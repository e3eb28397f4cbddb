import { createHash } from 'node:crypto';
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { site } from '../site.ts';
import { absoluteUrl, feedUrls, type FeedUrls } from './urls.ts';

/** How many files a feed holds: those filed or revised last. */
export const FEED_LENGTH = 30;

export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly tagline: string;
  /** Days, YYYY-MM-DD; `updated` is that of the filing or of the last revision. */
  readonly filed: string;
  readonly updated: string;
  readonly tag: string;
  /** The whole file. */
  readonly html: string;
}

export interface FeedSource {
  /** What the feed is of, for its lasting name: the path of its page. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

const LANGUAGE = 'en-GB';
const RIGHTS = 'CC BY 4.0, Otiose contributors';
const NAMESPACE = '9c1a6c0e-52a5-4a0b-9d0b-3f6b0d0f7a11';

/** The text of each feed of a source by its format; the dates are those of the files alone. */
export function feedText(source: FeedSource, format: keyof FeedUrls): string {
  const self = absoluteUrl(feedUrls(source.url)[format]);
  switch (format) {
    case 'atom':
      return `${atom(source, self)}\n`;
    case 'rss':
      return `${rss(source, self)}\n`;
    case 'json':
      return `${JSON.stringify(json(source, self), null, 2)}\n`;
  }
}

function atom({ url, title, description, entries }: FeedSource, self: string): string {
  return generateAtomFeed({
    id: lastingName(url),
    title: { value: title },
    subtitle: { value: description },
    updated: newest(entries),
    rights: { value: RIGHTS },
    authors: [{ name: site.name }],
    links: [{ href: self, rel: 'self', type: 'application/atom+xml' }, { href: absoluteUrl(url), rel: 'alternate', type: 'text/html' }],
    entries: entries.map((entry) => ({
      id: lastingName(entry.id),
      title: { value: entry.title },
      updated: day(entry.updated),
      published: day(entry.filed),
      links: [{ href: absoluteUrl(entry.url), rel: 'alternate', type: 'text/html' }],
      summary: { value: entry.tagline },
      content: { type: 'html', value: entry.html },
      categories: [{ term: entry.tag }],
    })),
  });
}

function rss({ url, title, description, entries }: FeedSource, self: string): string {
  return generateRssFeed({
    title,
    description,
    link: absoluteUrl(url),
    language: LANGUAGE,
    copyright: RIGHTS,
    lastBuildDate: newest(entries),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => ({
      guid: { value: lastingName(entry.id), isPermaLink: false },
      title: entry.title,
      link: absoluteUrl(entry.url),
      pubDate: day(entry.updated),
      description: entry.tagline,
      categories: [{ name: entry.tag }],
      content: { encoded: entry.html },
    })),
  });
}

function json({ url, title, description, entries }: FeedSource, self: string): unknown {
  // The library leaves an empty list out, which the standard requires.
  return { items: [], ...(generateJsonFeed({
    title,
    description,
    home_page_url: absoluteUrl(url),
    feed_url: self,
    language: LANGUAGE,
    authors: [{ name: site.name }],
    items: entries.map((entry) => ({
      id: lastingName(entry.id),
      url: absoluteUrl(entry.url),
      title: entry.title,
      summary: entry.tagline,
      content_html: entry.html,
      date_published: day(entry.filed),
      date_modified: day(entry.updated),
      tags: [entry.tag],
    })),
  }) as object) };
}

const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** The last day on which anything changed; the first of all days for a feed of nothing. */
const newest = (entries: readonly FeedEntry[]) => day(entries[0]?.updated ?? '1970-01-01');

/** A name that stays when the site moves to another host: a UUID of version 5 in the site's own namespace. */
function lastingName(path: string): string {
  const hash = createHash('sha1').update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex')).update(path).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return `urn:uuid:${hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')}`;
}
