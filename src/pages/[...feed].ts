import type { APIContext } from 'astro';
import { getFeeds } from '../collections/feeds.ts';
import { feedText, type FeedSource } from '../lib/feed.ts';
import { feedUrls, homeUrl, type FeedUrls } from '../lib/urls.ts';

interface Props {
  source: FeedSource;
  format: keyof FeedUrls;
}

/** Three feeds beside the first page, and three beside that of each order. */
export async function getStaticPaths(): Promise<{ params: { feed: string }; props: Props }[]> {
  const feeds = await getFeeds();
  return feeds.flatMap((source) => {
    const urls = Object.entries(feedUrls(source.url)) as [keyof FeedUrls, string][];
    return urls.map(([format, url]) => ({ params: { feed: url.slice(homeUrl.length) }, props: { source, format } }));
  });
}

export function GET({ props: { source, format } }: APIContext<Props>): Response {
  return new Response(feedText(source, format));
}
