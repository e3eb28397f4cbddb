import { describe, expect, it } from 'vitest';
import type { Wage } from '../../../src/data/wages.ts';
import { dollars, groupDigits, payRatio, payScale, ratioInWords } from '../../../src/lib/pay.ts';

const wage = (title: string, p10: number, median: number, p90: number): Wage => ({
  code: '00-0000',
  title,
  employment: 10,
  p10,
  median,
  p90,
  year: 2025,
  source: 'a test',
});

describe('groupDigits', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [116_580, '116,580'],
    [1_687_890, '1,687,890'],
  ])('prints %i as %s', (amount, text) => {
    expect(groupDigits(amount)).toBe(text);
    expect(dollars(amount)).toBe(`$${text}`);
  });
});

describe('ratioInWords', () => {
  const compared = wage('Clerks', 20_000, 40_000, 60_000);
  it.each([
    [30_000, '75 cents for each dollar of Clerks'],
    [40_000, '1 dollar for each dollar of Clerks'],
    [40_400, '1 dollar and 1 cent for each dollar of Clerks'],
    [90_000, '2 dollars and 25 cents for each dollar of Clerks'],
  ])('says a median of %i as "%s"', (median, words) => {
    expect(ratioInWords(wage('Dukes', 1, median, 2), compared)).toBe(words);
  });
  it('rounds to cents', () => {
    expect(payRatio(wage('a', 1, 116_580, 2), wage('b', 1, 135_980, 2))).toBe(0.86);
  });
});

describe('payScale', () => {
  it('puts all bars on one scale that ends on a round figure', () => {
    const { top, bars } = payScale([wage('a', 50_000, 100_000, 188_000), wage('b', 20_000, 40_000, 60_000)]);
    expect(top).toBe(200_000);
    expect(bars.map(({ p10, median, p90 }) => [p10, median, p90])).toEqual([
      [25, 50, 94],
      [10, 20, 30],
    ]);
  });
  it('has a tick at every round sum, fewer on a long scale', () => {
    expect(payScale([wage('a', 1, 2, 101_000)]).ticks).toEqual([
      { label: '$0', at: 0 },
      { label: '$50k', at: 33.3 },
      { label: '$100k', at: 66.7 },
      { label: '$150k', at: 100 },
    ]);
    expect(payScale([wage('a', 1, 2, 340_000)]).ticks.map(({ label }) => label)).toEqual(['$0', '$100k', '$200k', '$300k']);
  });
});
