import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { markdownToHtml } from 'satteri';
import { compressSite } from '../../src/cli/compress.ts';
import { basePath } from '../../src/site.ts';
import { findChromium } from '../support/find-chromium.ts';
import { roles } from '../support/pages.ts';
import { root } from '../support/role.ts';
import { serveSite, type SiteServer } from './site-server.ts';
import { buildStarlight } from './starlight.ts';
import { printRatios, quantile } from './timing.ts';

/** A site in a folder and the address in it to load, below its root. */
interface Subject {
  readonly name: string;
  readonly folder: string;
  readonly base: string;
  readonly path: string;
}

/** What Lighthouse calls a slow 4G network: milliseconds, and bytes a second. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 768_000 / 8 };
const SLOWDOWN = 4;
const PHONE = { width: 412, height: 823 };

/** The first paint of a dossier on a slow phone beside the same text in Starlight, and in one file without anything: medians of cold loads, in turns. */
export async function benchPaint({ runs }: { runs: number }): Promise<void> {
  const dist = join(root, 'dist');
  const { id, title } = roles[0]!;
  const folder = await mkdtemp(join(tmpdir(), 'otiose-paint-'));
  const markdown = readFileSync(join(dist, `roles/${id}.md`), 'utf8');
  try {
    const starlight = await buildStarlight(title, markdown, join(folder, 'starlight')).catch((error: Error) => console.log(`Starlight is left out: ${error.message}`));
    writeFloor(title, markdown, join(folder, 'floor'));
    const subjects: Subject[] = [
      { name: `Otiose, /roles/${id}/`, folder: dist, base: basePath, path: `roles/${id}/` },
      ...(starlight ? [{ name: 'the same text in Starlight', folder: starlight, base: '/', path: '' }] : []),
      { name: 'the same text in one file, without anything', folder: join(folder, 'floor'), base: '/', path: '' },
    ];
    for (const other of subjects.slice(1)) await compressSite(other.folder, '', new AbortController().signal);
    print(subjects, await paintsOf(subjects, runs), runs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function writeFloor(title: string, markdown: string, folder: string): void {
  mkdirSync(folder);
  const head = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title>`;
  writeFileSync(join(folder, 'index.html'), head + markdownToHtml(markdown).html);
}

async function paintsOf(subjects: readonly Subject[], runs: number): Promise<number[][]> {
  const servers: SiteServer[] = [];
  for (const { folder, base } of subjects) servers.push(await serveSite(folder, base));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const paints = subjects.map((): number[] => []);
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const [index, { path }] of subjects.entries()) paints[index]!.push(await load(browser, servers[index]!.url + path));
    }
    return paints;
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
}

/** Milliseconds from the request of an address to its first paint, with an empty cache on a slow phone. */
async function load(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(url);
  const milliseconds = await page.evaluate(
    () => new Promise<number>((resolve) => {
      const observer = new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(({ startTime }) => resolve(startTime)));
      observer.observe({ type: 'paint', buffered: true });
    }),
  );
  await context.close();
  return milliseconds;
}

function print(subjects: readonly Subject[], paints: readonly (readonly number[])[], runs: number): void {
  const median = (index: number) => quantile(paints[index]!.toSorted((a, b) => a - b), 0.5);
  printRatios(`First contentful paint, cold, on slow 4G at a quarter of the speed, median of ${runs}`, subjects.map(({ name }, index) => [name, median(index)]));
}
