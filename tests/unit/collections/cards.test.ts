import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cardImage } from '../../../src/collections/card-image.ts';
import { cardSvg } from '../../../src/collections/card-svg.ts';
import { orderById, orders } from '../../../src/data/orders.ts';
import { findWage, wages } from '../../../src/data/wages.ts';
import { ratioInWords } from '../../../src/lib/pay.ts';
import { studiesOf } from '../../../src/lib/plate/specimen.ts';
import { cardElement, type Card } from '../../../src/lib/share/card.ts';
import { pick, seeded } from '../../bench/seeded.ts';
import { payloads } from '../../support/evil-dossier.ts';
import { roles } from '../../support/pages.ts';

const { specimen } = studiesOf('evangeliformes')[1]!;
const plain: Card = { kicker: 'Evangeliformes · Evangelists & Advocates', title: 'Data Architect', tagline: 'Draws.', stamp: ['Flight risk', '100%'], foot: 'None.', specimen };

const colours = { paper: '#fff', ink: '#000', muted: '#000', rule: '#000', alarm: '#000' };

/** What a text covers, in pixels of the card. */
interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What each text of a card covers, in the order in which they are drawn: outlines and their control points. */
function inkOf(svg: string): Ink[] {
  return [...svg.matchAll(/<g><path fill="[^"]+"(?: transform="matrix\(([^)]+)\)")? d="([^"]*)"/gu)].map(([, matrix, d]) => {
    expect(d!.replace(/[MLQCZ\d\s,.-]/gu, '')).toBe('');
    const [a, b, c, e, x0, y0] = matrix?.split(',').map(Number) ?? [1, 0, 0, 1, 0, 0];
    const points = [...d!.matchAll(/(-?[\d.]+)[ ,]*(-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const xs = points.map(([x, y]) => a! * x + c! * y + x0!);
    const ys = points.map(([x, y]) => b! * x + e! * y + y0!);
    return { left: min(xs), right: -min(xs.map((x) => -x)), top: min(ys), bottom: -min(ys.map((y) => -y)) };
  });
}

const min = (values: readonly number[]) => values.reduce((least, value) => Math.min(least, value), Infinity);

/** Which texts of a card leave their place: the column left of the plate, the line at the foot, the stamp between them. */
function overflows(svg: string): string[] {
  const [kicker, title, tagline, foot, name, ...stamp] = inkOf(svg) as [Ink, Ink, Ink, Ink, Ink, ...Ink[]];
  const faults = {
    'the column reaches into the plate': [kicker, title, tagline].some(({ right }) => right > 758),
    'the column leaves the frame': [kicker, title, tagline].some(({ left, top }) => left < 18 || top < 18),
    'the title reaches into the tagline': title.bottom > tagline.top || kicker.bottom > title.top,
    'the tagline reaches into the foot': tagline.bottom > Math.min(foot.top, name.top) - 16,
    'the foot leaves the frame': foot.left < 18 || foot.bottom > 612 || name.bottom > 612 || name.right > 1182,
    'the foot reaches into the name': foot.right > name.left,
    'the stamp leaves its place': stamp.some(({ left, right, bottom }) => left < 758 || right > 1182 || bottom > foot.top),
  };
  return Object.entries(faults).flatMap(([what, is]) => (is ? [what] : []));
}

/** Titles and taglines of 80 and 120 characters, the most that the schema takes, of one word, of many, or of what looks like code. */
function hostileCards(count: number): Card[] {
  const random = seeded(7);
  const units = ['W', 'i', 'Mm', 'lead ', 'Ünbüß ', '@@ ', 'a-b/', ...payloads.map((text) => `${text} `)];
  const text = (length: number) => pick(units, random).repeat(length).slice(0, Math.ceil(random() * length)).trim() || 'W'.repeat(length);
  return Array.from({ length: count }, () => ({ ...plain, title: text(80), tagline: text(120) }));
}

const byTitle = roles.toSorted((a, b) => a.title.length - b.title.length || (a.id < b.id ? -1 : 1));
const longestTagline = roles.toSorted((a, b) => b.tagline.length - a.tagline.length)[0]!;
const cardOf = ({ title, tagline, order, salary }: (typeof roles)[number]): Card => {
  const { latin, plain: name } = orderById(order);
  return { ...plain, kicker: `${latin} · ${name}`, title, tagline, foot: `${ratioInWords(findWage(salary.nearest)!, findWage(salary.comparedWith)!)}.` };
};

describe('the texts of a card keep their places', () => {
  it.each([byTitle[0]!, byTitle.at(-1)!, longestTagline].map((role) => [role.title, cardOf(role)] as const))('with the title %s', async (_, card) => {
    expect(inkOf(await cardSvg(card))).toHaveLength(7);
    expect(overflows(await cardSvg(card))).toEqual([]);
  });
  it('with the longest name of an occupation', async () => {
    const compared = wages.toSorted((a, b) => b.title.length - a.title.length)[0]!;
    expect(overflows(await cardSvg({ ...plain, foot: `${ratioInWords(wages[0]!, compared)}.` }))).toEqual([]);
  });
  it('and no word of a title on file, or of a name of an order, is broken', () => {
    const titles = [...roles.map(({ title }) => title), ...orders.map(({ latin }) => latin)];
    for (const title of titles) expect(JSON.stringify(cardElement({ ...plain, title }, colours)), title).not.toContain('break-word');
  });
  it.each(orders.map(({ latin }) => latin))('with the order %s', async (title) => {
    expect(overflows(await cardSvg({ ...plain, title }))).toEqual([]);
  });
  it('with titles and taglines that nobody would write', async () => {
    const worst = [{ ...plain, title: 'W'.repeat(80), tagline: 'W'.repeat(120) }, { ...plain, title: '@ '.repeat(40).trim() }];
    for (const card of [...worst, ...hostileCards(30)]) expect(overflows(await cardSvg(card)), `${card.title} / ${card.tagline}`).toEqual([]);
  }, 60_000);
  it('or it is found', async () => {
    const svg = await cardSvg(plain);
    const moved = svg.replace(/(<g><path fill="[^"]+") d="/u, '$1 transform="matrix(1,0,0,1,500,0)" d="');
    expect(overflows(moved)).toEqual(['the column reaches into the plate']);
  });
});

describe('the images of cards', () => {
  const folders: string[] = [];
  const folder = () => folders[folders.push(mkdtempSync(join(tmpdir(), 'otiose-cards-'))) - 1]!;
  afterAll(() => folders.forEach((path) => rmSync(path, { recursive: true })));

  it('are the same bytes when drawn again', async () => {
    const [first, second] = [await cardImage(plain, folder()), await cardImage(plain, folder())];
    expect(first.equals(second)).toBe(true);
  });
  it('are drawn once, and an edit draws one', async () => {
    const cache = folder();
    const cards = [plain, { ...plain, title: 'Porter' }, { ...plain, specimen: studiesOf('machinales')[1]!.specimen }];
    const draw = async (all: readonly Card[]) => {
      for (const card of all) await cardImage(card, cache);
      return readdirSync(cache).map((name) => `${name} ${statSync(join(cache, name)).mtimeMs}`);
    };
    const drawn = await draw(cards);
    expect(drawn).toHaveLength(3);
    expect(await draw(cards)).toEqual(drawn);
    const after = await draw([cards[0]!, { ...cards[1]!, tagline: 'Carries.' }, cards[2]!]);
    expect(after).toHaveLength(4);
    expect(after).toEqual(expect.arrayContaining(drawn));
  });
});
