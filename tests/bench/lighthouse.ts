import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../support/find-chromium.ts';
import { roles } from '../support/pages.ts';
import { root } from '../support/role.ts';
import { benchPackage } from './bench-package.ts';
import { serveSite } from './site-server.ts';
import { quantile } from './timing.ts';

/** What is used of Lighthouse and of the launcher that it brings along: neither is a dependency, so their types are not here. */
type Lighthouse = (url: string, flags: { port: number; logLevel: 'error'; onlyCategories: readonly string[] }) => Promise<{ lhr: Report }>;

interface Launcher {
  launch(options: { chromePath: string; chromeFlags: readonly string[] }): Promise<{ port: number; kill: () => void }>;
}

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>>;
}

const PACKAGE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'];

/** One page of each kind, below the base path. */
const pages = ['', 'taxonomy/', `taxonomy/${roles[0]!.order}/`, `roles/${roles[0]!.id}/`, 'plates/', 'method/', '404.html'];

/** Runs of a page that may fail. */
const MOST_FAILURES = 3;

/** Lighthouse's scores of the built site on its mobile preset: medians, and what kept one from being whole. */
export async function benchLighthouse({ runs }: { runs: number }): Promise<void> {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, '_headers'))) throw new Error('There is no site in dist/: run `npm run build` first.');
  const modules = await benchPackage(PACKAGE);
  const load = async (path: string) => (await import(pathToFileURL(join(modules, path)).href)) as unknown;
  const { default: lighthouse } = (await load('lighthouse/core/index.js')) as { default: Lighthouse };
  const { launch } = (await load('chrome-launcher/dist/index.js')) as Launcher;
  const site = await serveSite(dist);
  const chrome = await launch({ chromePath: findChromium(), chromeFlags: FLAGS });
  try {
    console.log(`\nLighthouse 13.5.0, mobile, median of ${runs}: ${CATEGORIES.join(', ')}`);
    for (const page of pages) printScores(page, await reportsOf(() => lighthouse(site.url + page, { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES }), runs));
  } finally {
    chrome.kill();
    await site.close();
  }
}

async function reportsOf(audit: () => Promise<{ lhr: Report }>, runs: number): Promise<Report[]> {
  const reports: Report[] = [];
  let failures = 0;
  while (reports.length < runs) {
    const { lhr } = await audit();
    // Now and then a trace has no beginning, and Lighthouse asks for another run.
    if (!lhr.runtimeError) reports.push(lhr);
    else if ((failures += 1) > MOST_FAILURES) throw new Error(lhr.runtimeError.message);
  }
  return reports;
}

function printScores(page: string, reports: readonly Report[]): void {
  const median = (category: string) => quantile(reports.map(({ categories }) => Math.round((categories[category]!.score ?? 0) * 100)).toSorted((a, b) => a - b), 0.5);
  const scores = CATEGORIES.map(median);
  console.log(`  ${`/${page}`.padEnd(34)} ${scores.map((score) => String(score).padStart(4)).join('')}`);
  for (const lack of lacksOf(reports)) console.log(`      ${lack}`);
}

/** What a run found less than whole, and in how many of the runs. */
function lacksOf(reports: readonly Report[]): string[] {
  const found = reports.flatMap(({ categories, audits }) => {
    const weighty = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id));
    return weighty.flatMap((id) => ((audits[id]!.score ?? 1) < 1 ? [`${audits[id]!.title} ${audits[id]!.displayValue ?? ''}`.trim()] : []));
  });
  return [...new Set(found)].map((lack) => `${lack} (${found.filter((other) => other === lack).length} of ${reports.length})`);
}
