import { createHash } from 'node:crypto';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { orderIds } from '../../../../src/data/orders.ts';
import { drawPlate, plateFile, strokesOf } from '../../../../src/lib/plate/draw.ts';
import { measure, specimenOf, studiesOf, type Part, type Specimen } from '../../../../src/lib/plate/specimen.ts';
import { anySpecimen, boxOf, specimen } from '../../../support/plate-geometry.ts';

const partOf = (of: Specimen, part: Part) => strokesOf(of).filter((stroke) => stroke.part === part).map(({ d }) => d).join('');
/** How far a part goes from the axis, and how long it is. */
const bulk = (d: string) => {
  const { top, right, bottom } = boxOf(d);
  return right + bottom - top;
};
/** Digests of one plate of each order. A change of the drawing changes them on purpose. */
const golden = [
  'evangeliformes 5bd592037482',
  'ceremoniales 54329d8627cc',
  'turriformes 36c5ff6ade5d',
  'machinales d62191f58b78',
  'tabulariformes 59964891bab8',
  'auriformes ff57f0afa908',
  'sigillales 30f4e67ceea8',
  'humanales 485e18e2fc39',
  'clamoriformes fb24ac9c57d4',
  'consultales feba40492fea',
  'calendales cfd00e18070c',
  'clienteliformes a8ad4e7168ed',
  'nummiformes 115be77b9bf4',
  'publicaniformes ae71d29dfd56',
];

/** A plate as a file of its own, in plain colours. */
const asFile = (svg: string) => Buffer.from(svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" color="#000"').replaceAll('var(--wash)', '#ccc'));

describe('a plate', () => {
  it('lies within its frame, strokes included', () => {
    fc.assert(
      fc.property(anySpecimen, (any) => {
        for (const { d, wide = 0.8 } of strokesOf(any)) {
          const { left, top, right, bottom } = boxOf(d);
          expect(Math.min(left + 100, top, 100 - right, 200 - bottom) - wide / 2, d).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });
  it('is at most 1.5 kB on average, and 1.75 kB with its text', () => {
    const plates = fc.sample(anySpecimen, { seed: 2, numRuns: 700 });
    const mean = (decorative: boolean) => plates.reduce((sum, any) => sum + drawPlate(any, { decorative }).length, 0) / plates.length;
    expect(mean(true)).toBeLessThanOrEqual(1500);
    expect(mean(false)).toBeLessThanOrEqual(1750);
  });
  it('holds whole coordinates, and nothing that acts or asks for anything', () => {
    for (const any of fc.sample(anySpecimen, { seed: 3, numRuns: 300 })) {
      const svg = drawPlate(any);
      expect(svg).not.toMatch(/script|style=|url\(|https?:|data:|\son\w+=|NaN|undefined|<image|<foreignObject|#[0-9a-f]{3,8}"/u);
      expect([...svg.matchAll(/ d="([^"]*)"/gu)].filter(([, d]) => !/^[\d\-a-zA-Z ]+$/u.test(d!))).toEqual([]);
      expect([...svg.matchAll(/href="([^"]*)"/gu)].map(([, target]) => target)).toEqual([`#${/<g id="([^"]+)"/u.exec(svg)![1]}`]);
    }
  });
  it.each(orderIds)('of %s is XML that a strict reader can draw', async (order) => {
    const { data } = await sharp(asFile(drawPlate(specimen({ order })))).resize(100, 100).raw().toBuffer({ resolveWithObject: true });
    expect(data.filter((value, index) => index % 4 === 3 && value > 128).length).toBeGreaterThan(400);
  });
  it.each(orderIds)('of %s is symmetrical but for its shade', async (order) => {
    const unshaded = drawPlate(specimen({ order })).replace(/(<use[^>]*>).*<\/svg>/u, '$1</svg>');
    const image = sharp(asFile(unshaded)).resize(400, 400).flatten({ background: '#fff' }).greyscale();
    const [here, there] = await Promise.all([image.clone().raw().toBuffer(), image.clone().flop().raw().toBuffer()]);
    // Where the halves meet, the left lies over the right.
    const differing = here.filter((value, index) => Math.abs((index % 400) - 199.5) > 12 && Math.abs(value - there[index]!) > 40);
    expect(differing.length).toBeLessThan(200);
  });
  it('is decorative or has a text, under ids of its own', () => {
    expect(drawPlate(specimen(), { decorative: true })).toMatch(/^<svg class="plate plate-machinales" [^>]* aria-hidden="true"><g id="m-sdet">/u);
    expect(drawPlate(specimen())).toMatch(/^<svg [^>]* role="img" aria-label="A worker ant, [^"<]*"><g id="p-sdet">/u);
  });
});

describe('the same data', () => {
  it('give the same plate, byte for byte', () => {
    const digest = (svg: string) => createHash('sha256').update(svg).digest('hex').slice(0, 12);
    expect(orderIds.map((order) => `${order} ${digest(drawPlate(specimen({ order })))}`)).toEqual(golden);
  });
});

describe('an order', () => {
  it('shares no contour with another', () => {
    const contours = orderIds.flatMap((order) => strokesOf(specimen({ order })).filter(({ wash }) => wash).map(({ d }) => `${d} ${order}`));
    const bare = contours.map((contour) => contour.replace(/ \w+$/u, ''));
    expect(contours.filter((_, index) => bare.indexOf(bare[index]!) !== index)).toEqual([]);
  });
});

describe.each(orderIds)('the plate of %s', (order) => {
  const grow = (key: keyof Specimen, values: readonly number[], part: Part) => values.map((value) => bulk(partOf(specimen({ order, [key]: value }), part)));
  it.each([
    ['risk', Array.from({ length: 101 }, (_, index) => index), 'span'],
    ['ratio', Array.from({ length: 281 }, (_, index) => (index + 20) / 100), 'abdomen'],
    ['aliases', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'antennae'],
  ] as const)('grows with the %s', (key, values, part) => {
    const sizes = grow(key, values, part);
    // Whole units: the sides of a box may each be rounded the other way.
    expect(sizes.filter((size, index) => index > 0 && size < Math.max(...sizes.slice(0, index)) - 1)).toEqual([]);
    expect(sizes.at(-1)! - sizes[0]!).toBeGreaterThan(9);
  });
  it.each([['weapons', 'spines'], ['metrics', 'bands'], ['complaints', 'spots']] as const)('counts the %s', (key, part) => {
    expect([2, 3, 4].map((count) => partOf(specimen({ order, [key]: count }), part).match(/M/giu)!.length)).toEqual([2, 3, 4]);
  });
});

describe('specimenOf', () => {
  it('draws what is beyond a limit at the limit', () => {
    expect(specimenOf(specimen({ risk: 140, ratio: 9, aliases: 0, weapons: 9, metrics: 1, complaints: 3 }))).toEqual(
      specimen({ risk: 100, ratio: 3, aliases: 1, weapons: 4, metrics: 2, complaints: 3 }),
    );
  });
  it('measures the extremes from 0 to 1', () => {
    const [least, greatest] = studiesOf('machinales').map((study) => measure(study.specimen));
    expect(least).toEqual({ span: 0, girth: 0, reach: 0, spines: 2, bands: 2, spots: 2 });
    expect(greatest).toEqual({ span: 1, girth: 1, reach: 1, spines: 4, bands: 4, spots: 4 });
  });
});

describe('a plate as a file', () => {
  it('draws both halves under one id, refers to nothing, and has no scale bar', () => {
    const file = plateFile(specimen());
    const [, half] = /<g id="specimen">(.+)<g transform="scale\(-1 1\)">/u.exec(file)!;
    expect(drawPlate(specimen())).toContain(half);
    expect(file.split(half!)).toHaveLength(3);
    expect(file).not.toMatch(/href|M-25 194/u);
  });
});
