import { expect, it } from 'vitest';
import { basePath } from '../../src/site.ts';
import { addressOf, builtFiles } from '../support/built.ts';
import { roleIds } from '../support/pages.ts';
import { brokenLinks, builtDocuments } from '../support/links.ts';

const documents = builtDocuments();
const at = (path: string) => basePath + path;

it.each([...documents.keys()])('%s links to what is there', (address) => {
  expect(brokenLinks(address, documents, builtFiles)).toEqual([]);
});

it.each([
  ['atom.xml', 'roles/'],
  ['feed.json', 'method/#salary'],
  ['opensearch.xml', 'taxonomy/?q='],
  ['llms.txt', 'api/roles.json'],
  ['index.html', '_astro/fonts/'],
  [`roles/${roleIds[0]!}.md`, `roles/${roleIds[0]!}/`],
  [`api/roles/${roleIds[0]!}.json`, 'schema/role.json'],
])('%s is read for its links', (path, start) => {
  expect(documents.get(addressOf(path))!.links.some((link) => link.replace(/^https?:\/\/[^/]+/u, '').startsWith(at(start)))).toBe(true);
});

it('a link that leads nowhere is found', () => {
  const links = [at('b/'), at('b/#there'), '#here', at(''), at('b'), 'c.png', at('b/?q=1#gone'), '/'];
  const pages = new Map([
    [at('a/'), { links, anchors: new Set(['here']) }],
    [at('b/'), { links: [], anchors: new Set(['there']) }],
  ]);
  expect(brokenLinks(at('a/'), pages, ['a/index.html', 'b/index.html'])).toEqual([at(''), at('b'), 'c.png', at('b/?q=1#gone'), '/']);
});
