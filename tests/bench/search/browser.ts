import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import handler from 'serve-handler';
import { buildSearchIndex } from '../../../src/lib/search/search.ts';
import { findChromium } from '../../support/find-chromium.ts';
import { quantile } from '../timing.ts';
import { corpusOf } from './corpus.ts';

const SIZE = 10_000;
const QUERIES = ['enterprise architect', 'monitring evangelist', 'the one who schedules meetings about meetings'];

/** The longest task on the main thread while queries are typed over 10,000 roles, on the built site, at a quarter of the speed. */
export async function benchBrowser(): Promise<void> {
  const server = createServer((request, response) => void handler(request, response, { public: join(import.meta.dirname, '../../../dist') }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const { names, text } = buildSearchIndex(corpusOf(SIZE));
    const card = { tagline: 'A line of about the usual length, for a list.', order: 'machinales', risk: 50, band: 'elevated', pay: 1, habitats: [], filing: false, filed: '2026-01-01' };
    const cards = names.ids.map((id, index) => ({ id, title: names.titles[index]!, ...card }));
    for (const [name, body] of Object.entries({ names, text, cards })) {
      await page.route(`**/search/${name}.json`, (route) => route.fulfill({ json: body }));
    }
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/method/`);
    const throttle = await page.context().newCDPSession(page);
    await throttle.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const idle = await gaps(page, async () => page.waitForTimeout(2000));
    const opening = await gaps(page, async () => {
      await page.keyboard.press('/');
      await page.waitForTimeout(2000);
    });
    const typing = await gaps(page, async () => {
      for (const query of QUERIES) {
        // Keys alone: a locator looks the page over on the very thread that is measured.
        await page.keyboard.press('Control+a');
        await page.keyboard.type(query, { delay: 120 });
        await page.waitForTimeout(5000);
      }
    });
    const shown = await page.getByRole('option').count();
    if (shown === 0) throw new Error('The queries showed no option.');
    console.log(`\nMain thread in Chromium at a quarter of the speed, ${SIZE} roles, first query included: time between turns of the event loop`);
    for (const [name, times] of [['idle', idle], ['opening the dialog', opening], ['typing three queries', typing]] as const) {
      console.log(`  ${name.padEnd(24)} p95 ${quantile(times, 0.95).toFixed(1)} ms, longest ${times.at(-1)!.toFixed(1)} ms`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** Milliseconds between turns of the page's event loop while something is done, ascending. */
async function gaps(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  await page.evaluate(() => {
    const channel = new MessageChannel();
    const times: number[] = [];
    let last = performance.now();
    channel.port1.onmessage = () => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      channel.port2.postMessage(0);
    };
    channel.port2.postMessage(0);
    Object.assign(window, { gapTimes: times });
  });
  await work();
  const times = await page.evaluate(() => (window as unknown as { gapTimes: number[] }).gapTimes);
  return times.sort((a, b) => a - b);
}
