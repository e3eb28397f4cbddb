import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edit } from '../../support/role.ts';
import { copiedIds, copyProject } from '../../support/project-copy.ts';
import { schemaOrgFaults } from '../../support/schema-org.ts';
import { readSitemap } from '../../support/sitemap.ts';
import { xmlFaults } from '../../support/xml.ts';

const ORIGIN = 'https://otiose.example';
const FORMER = 'test-engineer';
let project: string;
let files: readonly string[];
const read = (path: string) => readFileSync(join(project, 'dist', path), 'utf8');
const bytes = (path: string) => readFileSync(join(project, 'dist', path));
/** The file that a static host serves at an address. */
const fileAt = (address: string) => address.replace(`${ORIGIN}/`, '').replace(/(^|\/)$/u, '$1index.html');

beforeAll(() => {
  project = copyProject();
  const change = (path: string, find: string, replace: string) => {
    const file = join(project, path);
    writeFileSync(file, edit(readFileSync(file, 'utf8'), find, replace));
  };
  change('src/site.ts', 'url: undefined as', `url: '${ORIGIN}' as`);
  change('content/roles/sdet.mdx', '\norder:', `\nformerly: [${FORMER}]\norder:`);
  change('content/roles/enterprise-architect.mdx', '\norder:', '\nrevised: 2027-01-15\norder:');
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: project, env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const entries = readdirSync(join(project, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  files = entries.map(({ parentPath, name }) => join(parentPath, name).slice(project.length + '/dist/'.length));
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('a site with a public address', () => {
  it('has a sitemap that others can read, of all pages that are worth finding', async () => {
    const urls = (await readSitemap(read('sitemap.xml'))).map(({ url }) => url);
    expect(urls.filter((url) => !url.startsWith(`${ORIGIN}/`) || !files.includes(fileAt(url)))).toEqual([]);
    expect(urls.filter((url) => url.startsWith(`${ORIGIN}/roles/`))).toEqual(expect.arrayContaining(copiedIds.map((id) => `${ORIGIN}/roles/${id}/`)));
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls.filter((url) => url.includes('404') || url.includes(FORMER))).toEqual([]);
    expect(read('robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
    await expect(readSitemap(read('sitemap.xml').replace('<loc>', '<place>').replace('</loc>', '</place>'))).rejects.toThrow();
  });
  it('has one address for each page, and none for the page that is shown at any', () => {
    const canonical = (path: string) => /<link rel="canonical" href="([^"]+)"/u.exec(read(path))?.[1];
    for (const path of files.filter((name) => name.endsWith('index.html') && !name.includes(FORMER))) {
      expect(canonical(path), path).toBe(`${ORIGIN}/${path.replace('index.html', '')}`);
      expect(read(path), path).toContain(`property="og:url" content="${canonical(path)}"`);
      expect(read(path), path).toMatch(/property="og:image" content="https:\/\/otiose\.example\/cards\//u);
    }
    expect(canonical('404.html')).toBeUndefined();
    expect(read('404.html')).toContain('<meta name="robots" content="noindex"');
  });
  it('describes its files in the terms of schema.org', () => {
    const described = copiedIds.map((id) => /<script type="application\/ld\+json">(.+?)<\/script>/u.exec(read(`roles/${id}/index.html`))![1]!);
    expect(schemaOrgFaults(described)).toEqual([]);
    expect(described.join()).toContain('"dateModified":"2027-01-15"');
    for (const [index, id] of copiedIds.entries()) expect(JSON.parse(described[index]!)).toMatchObject({ url: `${ORIGIN}/roles/${id}/`, author: { url: `${ORIGIN}/` } });
    expect(schemaOrgFaults([described[0]!.replace('"headline"', '"headlin"')])[0]).toMatch(/'"?headlin"?' does not exist/u);
  }, 60_000);
  it('writes no address without its origin where the standard asks for one', () => {
    expect(xmlFaults(read('opensearch.xml'), 'opensearch')).toEqual([]);
    expect(read('opensearch.xml')).toContain(`template="${ORIGIN}/taxonomy/?q={searchTerms}"`);
    expect(read('index.html')).toMatch(/<link rel="search"/u);
    for (const path of ['rss.xml', 'atom.xml']) {
      const links = [...read(path).matchAll(/<link>([^<]+)|<(?:atom:)?link href="([^"]+)"/gu)].map(([, text, href]) => text ?? href!);
      expect(links.length).toBeGreaterThan(3);
      expect(links.filter((link) => !link.startsWith(`${ORIGIN}/`)), path).toEqual([]);
    }
  });
});

describe('a former id', () => {
  it('leads to the page, by the server or by the file in its place', () => {
    expect(read('_redirects')).toContain(`/roles/${FORMER}/ /roles/sdet/ 301\n/roles/${FORMER} /roles/sdet/ 301\n`);
    const page = read(`roles/${FORMER}/index.html`);
    expect(page).toContain('http-equiv="refresh" content="0; url=/roles/sdet/"');
    expect(page).toContain(`rel="canonical" href="${ORIGIN}/roles/sdet/"`);
    expect(page).toContain('<a href="/roles/sdet/">SDET</a>');
  });
  it.each([`roles/${FORMER}.md`, `api/roles/${FORMER}.json`, `cards/roles/${FORMER}.png`])('has what the present one has: %s', (path) => {
    expect(bytes(path).equals(bytes(path.replace(FORMER, 'sdet')))).toBe(true);
  });
});
