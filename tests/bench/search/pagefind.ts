import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import type { SearchRecord } from '../../../src/lib/search/records.ts';
import { findChromium } from '../../support/find-chromium.ts';
import { benchPackage } from '../bench-package.ts';

export interface PagefindResult {
  /** For each query the ids found, best first, at most ten. */
  readonly ids: readonly (readonly string[])[];
  /** For each query the time until the addresses of its first ten results are known. The first also starts Pagefind. */
  readonly milliseconds: readonly number[];
  /** Bytes of the bodies sent, compressed, until the first query was answered. */
  readonly bytes: number;
}

/** What is used of Pagefind's Node API: the package is not a dependency, so its types are not here. */
interface PagefindModule {
  createIndex(options: { forceLanguage: string }): Promise<{ errors: string[]; index?: PagefindIndex }>;
  close(): Promise<unknown>;
}

interface PagefindIndex {
  addCustomRecord(record: { url: string; content: string; language: string; meta: Record<string, string> }): Promise<{ errors: string[] }>;
  writeFiles(options: { outputPath: string }): Promise<{ errors: string[] }>;
}

/** What is used of Pagefind's script for browsers. */
interface PagefindScript {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ raw_url?: string; url: string }> }[] }>;
}

const PACKAGE = 'pagefind@1.6.0';
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

/** Indexes the records with Pagefind and asks it the queries in a browser, where alone it runs. */
export async function benchPagefind(records: readonly SearchRecord[], queries: readonly string[]): Promise<PagefindResult> {
  const folder = await mkdtemp(join(tmpdir(), 'otiose-pagefind-'));
  try {
    await writeIndex(records, join(folder, 'site'));
    return await ask(join(folder, 'site'), queries);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where a registry serves Pagefind's binary for some platforms only, a lock lacks the others and `npm ci` refuses it. */
async function loadPagefind(): Promise<PagefindModule> {
  return (await import(pathToFileURL(join(await benchPackage(PACKAGE), 'pagefind/lib/index.js')).href)) as PagefindModule;
}

async function writeIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const pagefind = await loadPagefind();
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
    for (const { id, title, aliases, tagline, order, habitat, metrics, weapons, prose } of records) {
      const content = [title, ...aliases, tagline, order, ...habitat, ...metrics, ...weapons, ...prose].filter(Boolean).join('. ');
      refuse(await index.addCustomRecord({ url: `/${id}`, content, language: 'en', meta: { title } }));
    }
    refuse(await index.writeFiles({ outputPath }));
  } finally {
    await pagefind.close();
  }
}

function refuse({ errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
}

async function ask(site: string, queries: readonly string[]): Promise<PagefindResult> {
  const sent = { bytes: 0 };
  const server = serve(site, sent);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const answers: { ids: string[]; milliseconds: number }[] = [];
    let bytes = 0;
    for (const query of queries) {
      answers.push(await answer(page, query));
      if (answers.length === 1) bytes = sent.bytes;
    }
    return { ids: answers.map(({ ids }) => ids), milliseconds: answers.map(({ milliseconds }) => milliseconds), bytes };
  } finally {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Runs in the page, so that the time is Pagefind's and not that of speaking to the browser. */
function answer(page: Page, query: string): Promise<{ ids: string[]; milliseconds: number }> {
  return page.evaluate(async (text) => {
    const start = performance.now();
    // A path in a variable: the type checker looks for a literal one on this disk.
    const path = '/pagefind.js';
    const pagefind = (await import(path)) as PagefindScript;
    await pagefind.init();
    const { results } = await pagefind.search(text);
    const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    const milliseconds = performance.now() - start;
    return { ids: found.map((data) => (data.raw_url ?? data.url).replace(/^\//u, '')), milliseconds };
  }, query);
}

/** A static server that counts what it sends. Scripts go compressed, as a host sends them; Pagefind's own files are already. */
function serve(site: string, sent: { bytes: number }): Server {
  return createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = path === '/' ? TYPES['.html'] : TYPES[extname(path)];
    const file = path === '/' ? Promise.resolve(Buffer.from('<!doctype html><link rel="icon" href="data:,"><title>Pagefind</title>')) : readFile(join(site, path));
    file.then(
      (body) => {
        const packed = type ? gzipSync(body) : body;
        if (path !== '/') sent.bytes += packed.length;
        response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', ...(type ? { 'content-encoding': 'gzip' } : {}) }).end(packed);
      },
      () => response.writeHead(404).end(),
    );
  });
}
