import { expect, it } from 'vitest';
import { builtFiles } from '../support/built.ts';
import { roleIds } from '../support/pages.ts';
import { brokenLinks, builtDocuments } from '../support/links.ts';

const documents = builtDocuments();

it.each([...documents.keys()])('%s links to what is there', (address) => {
  expect(brokenLinks(address, documents, builtFiles)).toEqual([]);
});

it.each([
  ['/atom.xml', '/roles/'],
  ['/feed.json', '/method/#salary'],
  ['/opensearch.xml', '/taxonomy/?q='],
  ['/llms.txt', '/api/roles.json'],
  [`/roles/${roleIds[0]!}.md`, `/roles/${roleIds[0]!}/`],
  [`/api/roles/${roleIds[0]!}.json`, '/schema/role.json'],
])('%s is read for its links', (address, start) => {
  expect(documents.get(address)!.links.some((link) => link.replace(/^https?:\/\/[^/]+/u, '').startsWith(start))).toBe(true);
});

it('a link that leads nowhere is found', () => {
  const pages = new Map([
    ['/a/', { links: ['/b/', '/b/#there', '#here', '/', '/b', 'c.png', '/b/?q=1#gone'], anchors: new Set(['here']) }],
    ['/b/', { links: [], anchors: new Set(['there']) }],
  ]);
  expect(brokenLinks('/a/', pages, ['a/index.html', 'b/index.html'])).toEqual(['/', '/b', 'c.png', '/b/?q=1#gone']);
});
