import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { attribute, builtFiles, builtPages, elementsOf, readBuilt } from '../support/built.ts';
import { root } from '../support/role.ts';

const cards = builtFiles.filter((path) => path.startsWith('cards/'));
const pages = builtPages.map((path) => ({ path, elements: elementsOf(readBuilt(path)) })).filter(({ elements }) => !elements.some((element) => attribute(element, 'http-equiv') === 'refresh'));
const bytes = (path: string) => readFileSync(join(root, 'dist', path));
/** The contents of the meta elements of a page by their property or name. */
const metaOf = (elements: (typeof pages)[number]['elements']) =>
  new Map(elements.filter(({ tagName }) => tagName === 'meta').map((element) => [attribute(element, 'property') ?? attribute(element, 'name'), attribute(element, 'content')]));

describe('share cards', () => {
  it.each(cards)('%s is a PNG of 1200 x 630 and at most 60 kB', async (path) => {
    const image = bytes(path);
    const { format, width, height } = await sharp(image).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
    expect(image.length).toBeLessThanOrEqual(60_000);
  });
  it('are there for every page, and for nothing else', () => {
    const named = pages.map(({ elements }) => metaOf(elements).get('og:image')!.replace(/^https?:\/\/[^/]+/u, '').slice(1));
    expect(new Set(named)).toEqual(new Set(cards));
  });
});

describe('what a page says of itself', () => {
  it.each(pages.map(({ path, elements }) => [path, elements] as const))('%s has a title, a description and a card', (_, elements) => {
    const meta = metaOf(elements);
    for (const name of ['description', 'og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt', 'og:type', 'twitter:card', 'theme-color']) expect(meta.get(name), name).toBeTruthy();
    expect(meta.get('og:description')).toBe(meta.get('description'));
    expect(elements.filter((element) => attribute(element, 'rel') === 'manifest')).toHaveLength(1);
  });
  it('is an article about a term on the pages of roles', () => {
    const roles = pages.filter(({ path }) => path.startsWith('roles/'));
    expect(roles.length).toBeGreaterThan(0);
    for (const { path, elements } of roles) {
      const texts = elements.filter((element) => attribute(element, 'type') === 'application/ld+json').map(({ childNodes }) => (childNodes[0] as { value: string }).value);
      expect(texts, path).toHaveLength(1);
      const data = JSON.parse(texts[0]!) as Record<string, unknown>;
      expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'Article', genre: 'Satire', about: { '@type': 'DefinedTerm', inDefinedTermSet: { '@type': 'DefinedTermSet' } } });
      expect(data['headline']).toBe(metaOf(elements).get('og:title')!.replace(' | Otiose', ''));
    }
  });
});

describe('icons and the manifest', () => {
  it('are what they say they are', async () => {
    const { icons } = JSON.parse(readBuilt('manifest.webmanifest')) as { icons: { src: string; sizes: string; type: string }[] };
    for (const { src, sizes } of icons.filter(({ type }) => type === 'image/png')) {
      const { width, height } = await sharp(bytes(src.slice(1))).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
    expect(icons.map(({ src }) => builtFiles.includes(src.slice(1)))).toEqual(icons.map(() => true));
  });
  it('have one for whoever asks for /favicon.ico', async () => {
    const icon = bytes('favicon.ico');
    expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    expect((await sharp(icon.subarray(icon.readUInt32LE(18))).metadata()).width).toBe(32);
  });
});
