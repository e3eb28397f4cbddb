import fc from 'fast-check';
import { orderIds } from '../../src/data/orders.ts';
import type { Specimen } from '../../src/lib/plate/specimen.ts';

/** Any specimen that a dossier may have. */
export const anySpecimen: fc.Arbitrary<Specimen> = fc.record({
  id: fc.constant('any'),
  order: fc.constantFrom(...orderIds),
  risk: fc.integer({ min: 0, max: 100 }),
  ratio: fc.integer({ min: 20, max: 300 }).map((cents) => cents / 100),
  aliases: fc.integer({ min: 1, max: 10 }),
  weapons: fc.integer({ min: 2, max: 4 }),
  metrics: fc.integer({ min: 2, max: 4 }),
  complaints: fc.integer({ min: 2, max: 4 }),
});

/** A specimen in the middle of everything, with some figures replaced. */
export const specimen = (figures: Partial<Specimen> = {}): Specimen => ({
  id: 'sdet',
  order: 'machinales',
  risk: 45,
  ratio: 0.86,
  aliases: 4,
  weapons: 3,
  metrics: 3,
  complaints: 2,
  ...figures,
});

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/gu;
const size: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, s: 4, a: 7, z: 0 };

/** A box that holds a path, its control points included; an arc of at most half a turn by its circle round the chord. */
export function boxOf(d: string): Box {
  const points = pointsOf(d);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, op, text] of d.matchAll(/([a-z])([^a-z]*)/giu)) {
    const key = op!.toLowerCase();
    const numbers = (text!.match(NUMBER) ?? []).map(Number);
    const [ox, oy] = op === key ? [x, y] : [0, 0];
    if (numbers.length !== size[key]) throw new Error(`${op}${text} in ${d}`);
    const pairs: [number, number][] = [];
    if (key === 'h') pairs.push([numbers[0]! + ox, y]);
    else if (key === 'v') pairs.push([x, numbers[0]! + oy]);
    else for (let at = key === 'a' ? 5 : 0; at < numbers.length; at += 2) pairs.push([numbers[at]! + ox, numbers[at + 1]! + oy]);
    if (key === 'a') pairs.unshift(...around(x, y, pairs[0]!, numbers[0]!));
    if (key === 's' && points.length > 1) pairs.unshift(reflected(points));
    points.push(...pairs);
    [x, y] = key === 'z' ? [startX, startY] : pairs.at(-1)!;
    if (key === 'm') [startX, startY] = [x, y];
  }
  return points;
}

function around(x: number, y: number, [endX, endY]: [number, number], r: number): [number, number][] {
  const [midX, midY] = [(x + endX) / 2, (y + endY) / 2];
  return [[midX - r, midY - r], [midX + r, midY + r]];
}

function reflected(points: readonly [number, number][]): [number, number] {
  const [[bx, by], [x, y]] = [points.at(-2)!, points.at(-1)!];
  return [2 * x - bx, 2 * y - by];
}
