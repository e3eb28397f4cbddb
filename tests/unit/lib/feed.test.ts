import { describe, expect, it, vi } from 'vitest';
import { toHtml } from '../../../src/lib/dossier/html.ts';
import { dossierBlocks } from '../../../src/lib/dossier/text.ts';
import { openSearchText } from '../../../src/lib/data/opensearch.ts';
import { feedText, type FeedSource } from '../../../src/lib/feed.ts';
import { absoluteUrl } from '../../../src/lib/urls.ts';
import { plainDossier } from '../../support/dossier.ts';
import { xmlFaults } from '../../support/xml.ts';

vi.mock('../../../src/site.ts', () => ({ site: { name: 'Otiose & <Sons>', description: 'Figures.', url: 'https://otiose.example' } }));

const hostile = ']]><script>alert(1)</script>&amp;';
const dossier = plainDossier({ tagline: hostile, lastSeenUseful: hostile }, 'See [the method](/method/).');
const html = toHtml(dossierBlocks(dossier), absoluteUrl);
const entry = { id: 'plain', url: dossier.url, title: hostile, tagline: hostile, filed: '2026-01-02', updated: '2026-03-04', tag: 'Keepers', html };
const source: FeedSource = { url: '/', title: 'Otiose & <Sons>', description: 'Figures.', entries: [entry] };

describe('with a public origin', () => {
  it.each(['atom', 'rss'] as const)('every address of %s is a full one, and what an author wrote is text', (format) => {
    const text = feedText(source, format);
    expect(xmlFaults(text, format)).toEqual([]);
    expect([...text.matchAll(/(?:href="|<link>)([^"<]+)/gu)].filter(([, link]) => !link!.startsWith('https://'))).toEqual([]);
    expect(text).toContain('<a href="https://otiose.example/method/">the method</a>');
    expect(text.replace(/\]\]\]\]><!\[CDATA\[>/gu, ']]>')).toContain('<p>]]&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</p>');
  });
  it('the search description is one that browsers take', () => {
    const text = openSearchText({ name: 'Otiose & <Sons>', description: 'Figures.' }, absoluteUrl);
    expect(xmlFaults(text, 'opensearch')).toEqual([]);
    expect(text).toContain('template="https://otiose.example/taxonomy/?q={searchTerms}"');
  });
});

describe('a feed', () => {
  it('tells of a revised file anew, under the name it had', () => {
    const before = feedText({ ...source, entries: [{ ...entry, updated: '2026-01-02' }] }, 'atom');
    const after = feedText(source, 'atom');
    const ids = (text: string) => text.match(/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/gu);
    expect(ids(after)).toEqual(ids(before));
    expect(ids(after)).toHaveLength(2);
    expect(after).toContain('<published>2026-01-02T00:00:00.000Z</published>');
    expect(after).toContain('<updated>2026-03-04T00:00:00.000Z</updated>');
  });
  it('of nothing is valid', () => {
    for (const format of ['atom', 'rss'] as const) expect(xmlFaults(feedText({ ...source, entries: [] }, format), format)).toEqual([]);
  });
});
