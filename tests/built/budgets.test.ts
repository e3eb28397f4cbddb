import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { orderIds } from '../../src/data/orders.ts';
import { basePath } from '../../src/site.ts';
import { attribute, builtFiles, builtPages, dist, elementsOf, readBuilt, type Element } from '../support/built.ts';
import { roleIds } from '../support/pages.ts';

/** What a server sends before it waits for an answer is ten packets: a page of that size paints after one trip. */
const FIRST_FLIGHT = 14_000;
const LIST_PAGE = 20_000;
const SCRIPTS = 4_000;
const FONTS = 60_000;

/** Bytes of a file of the site as it is sent, with brotli. */
const weight = (path: string) => statSync(join(dist, `${path}.br`)).size;
const fileOf = (url: string) => url.slice(basePath.length);
const dossiers = roleIds.map((id) => `roles/${id}/index.html`);

/** The modules that a page loads before anybody touches it: those it names and those they import at once. */
function modulesOf(page: string): string[] {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name] of readBuilt(path).matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/gu)) visit(`_astro/${name!}`);
  };
  for (const script of elementsOf(readBuilt(page)).filter(({ tagName }) => tagName === 'script')) {
    const source = attribute(script, 'src');
    if (source !== undefined) visit(fileOf(source));
  }
  return [...found];
}

/** Addresses that a browser asks for on its own. */
function requestsOf(element: Element): string[] {
  const names = element.tagName === 'link' ? ['href'] : ['src', 'srcset', 'poster', 'data'];
  if (element.tagName === 'link' && /^(?:alternate|canonical|license|search)$/u.test(attribute(element, 'rel') ?? '')) return [];
  return names.flatMap((name) => attribute(element, name) ?? []);
}

/** Style sheets that stand before the first paint. */
const isBlocking = (element: Element) => attribute(element, 'rel') === 'stylesheet' && attribute(element, 'media') !== 'print';

describe.each(dossiers)('%s', (page) => {
  it(`fits into the first flight of ${FIRST_FLIGHT} bytes`, () => {
    expect(weight(page), `${page}, brotli`).toBeLessThanOrEqual(FIRST_FLIGHT);
  });
  it(`has at most ${SCRIPTS} bytes of scripts before anybody touches it`, () => {
    const modules = modulesOf(page);
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.reduce((sum, path) => sum + weight(path), 0), `${page}: ${modules.join(', ')}`).toBeLessThanOrEqual(SCRIPTS);
  });
});

it.each(['index.html', ...orderIds.map((id) => `taxonomy/${id}/index.html`)])(`%s has at most ${LIST_PAGE} bytes`, (page) => {
  expect(weight(page), `${page}, brotli`).toBeLessThanOrEqual(LIST_PAGE);
});

it(`all fonts have at most ${FONTS} bytes, and none holds up the text`, () => {
  const fonts = builtFiles.filter((path) => path.endsWith('.woff2'));
  expect(fonts).toHaveLength(3);
  expect(fonts.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0)).toBeLessThanOrEqual(FONTS);
  const displays = builtPages.flatMap((page) => [...readBuilt(page).matchAll(/src: ?url\("[^}]*font-display: ?(\w+)/gu)].map(([, display]) => display));
  expect([...new Set(displays)]).toEqual(['optional']);
});

it.each(builtPages)('%s asks no other origin for anything, and for no style before the first paint', (page) => {
  const elements = elementsOf(readBuilt(page));
  const urls = [...elements.flatMap(requestsOf), ...[...readBuilt(page).matchAll(/url\(["']?([^"')]+)/gu)].map(([, url]) => url!)];
  expect(urls.filter((url) => !url.startsWith(basePath) && !url.startsWith('#'))).toEqual([]);
  expect(urls.filter((url) => url.startsWith('//'))).toEqual([]);
  expect(elements.filter(isBlocking).map((element) => attribute(element, 'href'))).toEqual([]);
});
