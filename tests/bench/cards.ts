import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { cardImage, rasterise } from '../../src/collections/card-image.ts';
import { cardSvg } from '../../src/collections/card-svg.ts';
import { orderById } from '../../src/data/orders.ts';
import { findWage } from '../../src/data/wages.ts';
import { flightRisk } from '../../src/lib/flight-risk.ts';
import { payRatio, ratioInWords } from '../../src/lib/pay.ts';
import { specimenOf } from '../../src/lib/plate/specimen.ts';
import type { Card } from '../../src/lib/share/card.ts';
import type { Role } from '../../src/schemas/role.ts';
import { composeSources } from './compose.ts';
import { printRatios } from './timing.ts';

const COUNT = 1000;

/** The share cards of 1,000 roles, drawn and from the cache, beside making images of their SVG alone. One run each: it takes minutes. */
export async function benchCards(): Promise<void> {
  const cards = composeSources(COUNT).map(({ text }, index) => cardOf(parse(text.slice(4, text.indexOf('\n---\n', 4))) as Role, index));
  const cache = mkdtempSync(join(tmpdir(), 'otiose-cards-'));
  try {
    const cold = await timeEach(cards, (card) => cardImage(card, cache));
    const cached = await timeEach(cards, (card) => cardImage(card, cache));
    const drawings: string[] = [];
    for (const card of cards) drawings.push(await cardSvg(card));
    const peer = await timeEach(drawings, rasterise);
    printRatios(`Share cards, milliseconds a card, mean of ${COUNT}`, [
      ['otiose, drawn', cold],
      ['otiose, from the cache', cached],
      ['peer: sharp on the same SVG, no layout', peer],
    ]);
  } finally {
    rmSync(cache, { recursive: true });
  }
}

/** The mean time in milliseconds that some work takes for one of a list, one after the other. */
async function timeEach<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (const item of items) await work(item);
  return (performance.now() - start) / items.length;
}

function cardOf({ title, tagline, order, salary, flightRisk: ratings, ...role }: Role, index: number): Card {
  const { latin, plain } = orderById(order);
  const [nearest, compared] = [findWage(salary.nearest)!, findWage(salary.comparedWith)!];
  const risk = flightRisk(ratings).percent;
  const counts = { aliases: role.aliases.length, weapons: role.weaponry.length, metrics: role.metrics.length, complaints: role.burnWard.length };
  const specimen = specimenOf({ id: `keeper-${index}`, order, risk, ratio: payRatio(nearest, compared), ...counts });
  return { kicker: `${latin} · ${plain}`, title, tagline, stamp: ['Flight risk', `${risk}%`], foot: `${ratioInWords(nearest, compared)}.`, specimen };
}
