import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branch, layOutTree, limb, twigsOf, type TreeLine } from '../../../src/lib/tree.ts';

const files = (count: number) => Array.from({ length: count }, (_, index) => ({ title: `Role ${index + 1}`, url: `/roles/${index + 1}/` }));
const forest = (counts: readonly number[]) => counts.map((count, index) => ({ id: `order-${index}`, files: files(count) }));
const anyForest = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 20 }).map(forest);
const ROUNDING = 0.002;

/** The lines that begin before the one above them has ended. */
const overlaps = (lines: readonly TreeLine[]) =>
  lines.filter((line, index) => index > 0 && line.y - line.half < lines[index - 1]!.y + lines[index - 1]!.half - ROUNDING);

describe('the tree', () => {
  it('overlaps nothing and keeps the order, with 0 to 40 files in an order', () => {
    fc.assert(fc.property(anyForest, (orders) => {
      const { limbs } = layOutTree(orders);
      expect(limbs.map(({ label }) => label)).toEqual(orders.map(({ id }) => id));
      expect(limbs.map(({ twigs }) => twigs.map(({ label, url }) => ({ title: label, ...(url && { url }) })))).toEqual(orders.map((order) => twigsOf(order.files)));
      expect(overlaps(limbs)).toEqual([]);
      expect(overlaps(limbs.flatMap(({ twigs }) => twigs))).toEqual([]);
    }));
  });
  it('stays inside its bounds and touches both', () => {
    fc.assert(fc.property(anyForest, (orders) => {
      const { limbs, height, root } = layOutTree(orders);
      const lines = limbs.flatMap((limb) => [limb, ...limb.twigs]);
      expect(Math.min(...lines.map(({ y, half }) => y - half))).toBeCloseTo(0, 2);
      expect(Math.max(...lines.map(({ y, half }) => y + half))).toBeCloseTo(height, 2);
      expect(root).toBeGreaterThan(0);
      expect(root).toBeLessThan(height);
    }));
  });
  it('centres an order on its twigs, and stands the root beside the first', () => {
    const { limbs, root } = layOutTree(forest([3, 0, 12]));
    for (const { y, twigs } of limbs.filter((limb) => limb.twigs.length > 0)) expect(y).toBeCloseTo((twigs[0]!.y + twigs.at(-1)!.y) / 2, 2);
    expect(root).toBe(limbs[0]!.y);
  });
  it('gives the same layout for the same orders', () => {
    const orders = forest([0, 1, 4, 5, 40]);
    expect(layOutTree(orders)).toEqual(layOutTree(structuredClone(orders)));
  });
  it('takes 14 empty orders in 63 rem', () => {
    expect(layOutTree(forest(Array.from({ length: 14 }, () => 0))).height).toBe(63);
  });
  it('is bare without orders', () => {
    expect(layOutTree([])).toEqual({ height: 0, root: 0, limbs: [] });
  });
});

describe('the twigs of an order', () => {
  it('are its files, up to 12', () => {
    expect(twigsOf([])).toEqual([]);
    expect(twigsOf(files(12))).toEqual(files(12));
  });
  it('end in a count of the rest, which has at least 2', () => {
    expect(twigsOf(files(13))).toEqual([...files(11), { title: 'and 2 more' }]);
    expect(twigsOf(files(40)).at(-1)).toEqual({ title: 'and 29 more' });
  });
});

describe('a line', () => {
  it('runs from the left edge to the right one', () => {
    expect(branch(2, 7.5)).toBe('M0 2C.55 2 .3 7.5 1 7.5');
  });
  it('of a limb follows the trunk down and turns at its row', () => {
    expect(limb(2, 7.5)).toBe('M0 2V6.5Q0 7.5 .2 7.5H1');
    expect(limb(2, 2)).toBe('M0 2L1 2');
  });
});
