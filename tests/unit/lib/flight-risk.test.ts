import { describe, expect, it } from 'vitest';
import { bands, factors } from '../../../src/data/flight-risk.ts';
import { bandOf, flightRisk } from '../../../src/lib/flight-risk.ts';

const all = (rating: number) => ({ revenue: rating, sponsor: rating, titleAge: rating, reports: rating, template: rating });

describe('flightRisk', () => {
  it('runs from 0 to 100', () => {
    expect(flightRisk(all(0)).percent).toBe(0);
    expect(flightRisk(all(5)).percent).toBe(100);
  });
  it('adds rating times weight', () => {
    const risk = flightRisk({ revenue: 3, sponsor: 4, titleAge: 1, reports: 5, template: 2 });
    expect(risk.percent).toBe(18 + 16 + 3 + 15 + 8);
    expect(risk.parts.map((part) => part.points)).toEqual([18, 16, 3, 15, 8]);
    expect(risk.parts[0]!.meaning).toBe('Reports on the people who supply.');
  });
  it('rises with every factor', () => {
    for (const { id, weight } of factors) {
      expect(flightRisk({ ...all(2), [id]: 3 }).percent - flightRisk(all(2)).percent).toBe(weight);
    }
  });
});

describe('bandOf', () => {
  it.each([
    [0, 'low'],
    [24, 'low'],
    [25, 'moderate'],
    [49, 'moderate'],
    [50, 'elevated'],
    [75, 'high'],
    [100, 'high'],
  ])('puts %i in the band %s', (percent, id) => {
    expect(bandOf(percent).id).toBe(id);
  });
  it('has bands that start at 0 and rise', () => {
    expect(bands.map((band) => band.floor)).toEqual(bands.map((band) => band.floor).toSorted((a, b) => a - b));
    expect(bands[0].floor).toBe(0);
  });
});

describe('the weights', () => {
  it('add up so that all fives make 100', () => {
    expect(factors.reduce((sum, factor) => sum + factor.weight * 5, 0)).toBe(100);
  });
});
