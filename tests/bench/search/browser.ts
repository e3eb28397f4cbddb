import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import handler from 'serve-handler';
import { buildSearchIndex } from '../../../src/lib/search/search.ts';
import { findChromium } from '../../support/find-chromium.ts';
import { quantile } from '../timing.ts';
import { corpusOf } from './corpus.ts';

const SIZE = 10_000;
const QUERIES = ['enterprise architect', 'monitring evangelist', 'the one who schedules meetings about meetings'];
/** A page with nothing but a box to type in: what the browser itself takes. */
const FLOOR = '<!doctype html><title>Floor</title><input autofocus aria-label="Nothing">';

/** Main-thread tasks while queries are typed over 10,000 roles, on the built site at a quarter of the speed, beside a bare box. */
export async function benchBrowser(): Promise<void> {
  const server = createServer((request, response) => void handler(request, response, { public: join(import.meta.dirname, '../../../dist') }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    console.log(`\nMain thread in Chromium at a quarter of the speed, ${SIZE} roles, first query included: tasks, and the site's own script in them`);
    const floor = await throttledPage(browser);
    await floor.setContent(FLOOR);
    printRow('typing in a bare box', await tasksDuring(browser, () => typeQueries(floor)));
    await floor.close();
    const page = await throttledPage(browser);
    await serveIndex(page);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/method/`);
    const opening = async () => {
      await page.keyboard.press('/');
      await page.waitForTimeout(2000);
    };
    printRow('opening the dialog', await tasksDuring(browser, opening));
    printRow('typing three queries', await tasksDuring(browser, () => typeQueries(page)));
    const shown = await page.getByRole('option').count();
    if (shown === 0) throw new Error('The queries showed no option.');
  } finally {
    await browser.close();
    server.close();
  }
}

async function throttledPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** Answers the three files of the index with those of a large corpus. */
async function serveIndex(page: Page): Promise<void> {
  const { names, text } = buildSearchIndex(corpusOf(SIZE));
  const card = { tagline: 'A line of about the usual length, for a list.', order: 'machinales', risk: 50, band: 'elevated', pay: 1, habitats: [], filing: false, filed: '2026-01-01' };
  const cards = names.ids.map((id, index) => ({ id, title: names.titles[index]!, ...card }));
  for (const [name, file] of Object.entries({ names, text, cards })) {
    const body = JSON.stringify(file);
    await page.route(`**/search/${name}.json`, (route) => route.fulfill({ body, contentType: 'application/json' }));
  }
}

async function typeQueries(page: Page): Promise<void> {
  for (const query of QUERIES) {
    // Keys alone: a locator looks the page over on the very thread that is measured.
    await page.keyboard.press('Control+a');
    await page.keyboard.type(query, { delay: 120 });
    await page.waitForTimeout(5000);
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

interface Tasks {
  /** Milliseconds, ascending. */
  readonly tasks: readonly number[];
  readonly scripts: readonly number[];
}

/** What the pages' main threads ran meanwhile. */
async function tasksDuring(browser: Browser, work: () => Promise<void>): Promise<Tasks> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] }, transferMode: 'ReportEvents' });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const key = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(key));
  const times = (names: readonly string[]) =>
    events
      .filter((event) => event.ph === 'X' && names.includes(event.name) && mains.has(key(event)))
      .map(({ dur = 0 }) => dur / 1000)
      .sort((a, b) => a - b);
  return { tasks: times(['ThreadControllerImpl::RunTask']), scripts: times(['FunctionCall', 'EvaluateScript']) };
}

function printRow(name: string, { tasks, scripts }: Tasks): void {
  const longest = (times: readonly number[]) => `longest ${(times.at(-1) ?? 0).toFixed(1).padStart(6)} ms`;
  const over = tasks.filter((time) => time > 16).length;
  console.log(`  ${name.padEnd(22)} tasks p95 ${quantile(tasks, 0.95).toFixed(1).padStart(5)} ms, ${longest(tasks)}, ${String(over).padStart(3)} over 16 ms; own script ${longest(scripts)}`);
}
