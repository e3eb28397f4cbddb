import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { orderIds } from '../../src/data/orders.ts';
import { FEED_LENGTH } from '../../src/lib/feed.ts';
import { absoluteUrl, feedUrls, homeUrl, orderUrl } from '../../src/lib/urls.ts';
import { attribute, elementsOf, readBuilt } from '../support/built.ts';
import { unsaid } from '../support/letters.ts';
import { roleOnFile, roles } from '../support/pages.ts';
import { root } from '../support/role.ts';
import { xmlFaults } from '../support/xml.ts';

interface JsonFeed {
  readonly items: readonly { id: string; url: string; title: string; summary: string; content_html: string; date_modified: string }[];
}

const isJsonFeed = new Ajv2020().compile(JSON.parse(readFileSync(join(root, 'tests/schemas/json-feed.json'), 'utf8')) as object);
const fileOf = (url: string) => url.slice(homeUrl.length);
const updated = ({ filed, revised }: (typeof roles)[number]) => revised ?? filed;
const newestFirst = roles.toSorted((a, b) => (updated(a) < updated(b) ? 1 : updated(a) > updated(b) ? -1 : a.id < b.id ? -1 : 1));
const feeds = [
  { of: homeUrl, expected: newestFirst.slice(0, FEED_LENGTH) },
  ...orderIds.map((order) => ({ of: orderUrl(order), expected: newestFirst.filter((role) => role.order === order).slice(0, FEED_LENGTH) })),
];

describe.each(feeds)('the feeds of $of', ({ of, expected }) => {
  const urls = feedUrls(of);
  const atom = readBuilt(fileOf(urls.atom));
  const rss = readBuilt(fileOf(urls.rss));
  const json = JSON.parse(readBuilt(fileOf(urls.json))) as JsonFeed;

  it('are valid', () => {
    expect(xmlFaults(atom, 'atom')).toEqual([]);
    expect(xmlFaults(rss, 'rss')).toEqual([]);
    expect(isJsonFeed(json), JSON.stringify(isJsonFeed.errors)).toBe(true);
  });
  it('hold the newest files, in full, for a reader that is not ours', () => {
    const wanted = expected.map(({ id, title }) => ({ title, link: absoluteUrl(`/roles/${id}/`) }));
    const options = { normalization: true, descriptionMaxLen: 0, baseUrl: 'https://site.invalid' };
    for (const { entries = [] } of [extractFromXml(atom, options), extractFromXml(rss, options), extractFromJson({ ...json }, options)]) {
      expect(entries.map(({ title, link }) => ({ title, link: link!.replace('https://site.invalid', '') }))).toEqual(wanted);
    }
    for (const [index, { id }] of expected.entries()) {
      expect(unsaid(roleOnFile(id), json.items[index]!.content_html)).toEqual([]);
    }
  });
  it('say the same in each format', () => {
    for (const { id, content_html: html, date_modified: date } of json.items) {
      expect(atom).toContain(`<id>${id}</id>`);
      expect(rss).toContain(`<guid isPermaLink="false">${id}</guid>`);
      expect(atom).toContain(html);
      expect(rss).toContain(html);
      expect(rss).toContain(new Date(date).toUTCString());
    }
  });
  it('are named in the head of their page and linked from it', () => {
    const elements = elementsOf(readBuilt(`${fileOf(of)}index.html`));
    const alternates = elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'alternate').map((element) => attribute(element, 'href'));
    expect(alternates).toEqual(expect.arrayContaining(Object.values(urls)));
    const page = of === homeUrl ? elementsOf(readBuilt('method/index.html')) : elements;
    const links = page.filter(({ tagName }) => tagName === 'a').map((element) => attribute(element, 'href'));
    expect(links).toEqual(expect.arrayContaining(Object.values(urls)));
  });
});

describe('the texts of the feeds', () => {
  it('are valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-raw-characters': 'off' } });
    const { items } = JSON.parse(readBuilt('feed.json')) as JsonFeed;
    for (const { id, content_html: html } of items) {
      const { results } = await validator.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)), id).toEqual([]);
    }
  });
});

describe('a fault', () => {
  const atom = readBuilt('atom.xml');
  it.each([
    ['a day without a time', atom.replace(/<updated>[^<]+/u, '<updated>2026-11-22'), 'atom'],
    ['a feed without a title', atom.replace(/<title>[^<]+<\/title>/u, ''), 'atom'],
    ['a wrong month', readBuilt('rss.xml').replace(/<pubDate>(\w+, \d+) \w+/u, '<pubDate>$1 Brumaire'), 'rss'],
    ['an item without a link', readBuilt('rss.xml').replace(/(<item>[^]*?)<link>[^<]+<\/link>/u, '$1'), 'rss'],
    ['a long short name', readBuilt('opensearch.xml').replace('<ShortName>', '<ShortName>The whole of the encyclopedia of '), 'opensearch'],
  ] as const)('is found: %s', (_, text, grammar) => {
    expect(xmlFaults(text, grammar)).not.toEqual([]);
  });
});

describe('the search description', () => {
  it('is valid, and leads to the taxonomy with the query that its form sends', () => {
    const text = readBuilt('opensearch.xml');
    expect(xmlFaults(text, 'opensearch')).toEqual([]);
    const form = elementsOf(readBuilt('taxonomy/index.html')).find((element) => element.tagName === 'form' && attribute(element, 'role') === 'search')!;
    expect(text).toContain(`template="${absoluteUrl(attribute(form, 'action')!)}?q={searchTerms}"`);
  });
});
