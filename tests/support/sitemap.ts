import { Readable } from 'node:stream';
import { ErrorLevel, XMLToSitemapItemStream, type SitemapItem } from 'sitemap';

/** The entries of a sitemap as a library of others reads it. Rejects what the standard does not know. */
export async function readSitemap(xml: string): Promise<SitemapItem[]> {
  const reader = new XMLToSitemapItemStream({ level: ErrorLevel.THROW, logger: false });
  const source = Readable.from([xml]);
  source.on('error', (error) => reader.destroy(error));
  return (await source.pipe(reader).toArray()) as SitemapItem[];
}
