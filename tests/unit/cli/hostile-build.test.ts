import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { htmlToHast } from 'satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeSources, relatedTo } from '../../bench/compose.ts';
import { evilDossier, payloads } from '../../support/evil-dossier.ts';
import { fixContent } from '../../../src/cli/fix.ts';
import { copyProject } from '../../support/project-copy.ts';

/** An element or a text of parsed HTML. */
interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly HtmlNode[];
}

/** Names that some program takes for something else: an index page, an error page, members of every object. */
const ODD_IDS = ['index', '404', 'constructor', 'tostring', '0'];
let project: string;
let files: Map<string, string>;

beforeAll(() => {
  project = copyProject();
  const put = (id: string, text: string) => writeFileSync(join(project, `content/roles/${id}.mdx`), text);
  put('stranger', evilDossier());
  composeSources(ODD_IDS.length).forEach(({ text }, index) => put(ODD_IDS[index]!, relatedTo(text, ['sdet', 'stranger'])));
  fixContent(project);
  const env = { ...process.env, NODE_ENV: 'production', GITHUB_ACTIONS: '' };
  // The check would refuse the style of these; Astro alone refuses what is no dossier.
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: project, env, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  files = readDist(join(project, 'dist'));
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Every text file of the built site by its path. */
function readDist(dist: string): Map<string, string> {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map(({ parentPath, name }) => [join(parentPath, name).slice(dist.length), readFileSync(join(parentPath, name), 'utf8')]));
}

const ending = (suffix: string) => [...files].filter(([path]) => path.endsWith(suffix));
const nodesOf = (node: HtmlNode): HtmlNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const parseHtml = (html: string) => nodesOf(htmlToHast(html) as HtmlNode);
const textOf = (node: HtmlNode): string => node.value ?? (node.children ?? []).map(textOf).join('');

/** No element, handler or address of a text of HTML comes from an author. */
function expectHarmless(html: string, path: string): void {
  const elements = parseHtml(html).filter(({ type }) => type === 'element');
  expect(elements.filter(({ tagName }) => tagName!.includes('evil')), path).toEqual([]);
  const attributes = elements.flatMap(({ properties }) => Object.entries(properties ?? {}).map(([name, value]) => ({ name, value: String(value) })));
  expect(attributes.filter(({ name }) => /^on|evil|^srcdoc$/iu.test(name)), path).toEqual([]);
  const addresses = attributes.filter(({ name }) => /^(?:href|src|action|style)$/u.test(name)).map(({ value }) => value);
  expect(addresses.filter((value) => /^(?:javascript|data):|evil/iu.test(value)), path).toEqual([]);
  const code = elements.filter(({ tagName, properties }) => tagName === 'style' || (tagName === 'script' && properties?.['type'] !== 'application/ld+json'));
  expect(code.filter((element) => textOf(element).includes('xevil')), path).toEqual([]);
}

/** The HTML that feeds carry as text. */
function fullTexts(path: string, text: string): string[] {
  if (path.endsWith('.json')) return (JSON.parse(text) as { items: { content_html: string }[] }).items.map((item) => item.content_html);
  using document = XmlDocument.fromString(text);
  return document.find('//*[local-name()="content" or local-name()="encoded"]').map(({ content }) => content);
}

describe('a valid dossier full of code', () => {
  it('makes no element, no handler and no address on any page', () => {
    expect(ending('.html').length).toBeGreaterThan(20);
    for (const [path, html] of ending('.html')) {
      expect(parseHtml(html).length, path).toBeGreaterThan(10);
      expectHarmless(html, path);
    }
  });
  it('makes none in a feed', () => {
    const feeds = [...files].filter(([path]) => /(?:atom|rss)\.xml$|feed\.json$/u.test(path));
    const texts = feeds.flatMap(([path, text]) => fullTexts(path, text).map((html) => ({ path, html })));
    expect(texts.filter(({ html }) => html.includes('xevil')).length).toBeGreaterThan(5);
    for (const { path, html } of texts) expectHarmless(html, path);
  });
  it('is shown letter for letter', () => {
    const text = textOf(htmlToHast(files.get('/roles/stranger/index.html')!) as HtmlNode);
    for (const payload of payloads) expect(text).toContain(payload.replaceAll('`', ''));
    for (const note of ["import fs from 'node:fs'", 'export const b = 2', '{1 + 1} and <script> and <img src=x onerror=alert(1)>', '{process.exit()}']) expect(text.replace(/[‘’]/gu, "'")).toContain(note);
  });
  it('is data in every other file', () => {
    const withPayload = [...files].filter(([path, text]) => text.includes('xevil') && !path.endsWith('.html')).map(([path]) => path);
    expect(withPayload.length).toBeGreaterThan(10);
    expect(withPayload.filter((path) => !/\.(?:json|md|xml)$|^\/llms\.txt$/u.test(path))).toEqual([]);
    for (const [, json] of ending('.json')) expect(() => JSON.parse(json) as unknown).not.toThrow();
  });
});

describe('a dossier of an odd name', () => {
  it.each(ODD_IDS)('has its page: %s', (id) => {
    const page = files.get(`/roles/${id}/index.html`) ?? '';
    expect(page).toContain(`n${ODD_IDS.indexOf(id)}</h1>`);
    expect(files.get('/404.html')).not.toContain('Keeper of the Key Cupboard n1</h1>');
  });
});
