import { describe, expect, it } from 'vitest';
import { orderIds } from '../../../../src/data/orders.ts';
import { creatureOf, describePlate, plateLegend } from '../../../../src/lib/plate/describe.ts';
import { specimen } from '../../../support/plate-geometry.ts';

describe('describePlate', () => {
  it.each([
    [specimen(), 'A worker ant, for Builders, Testers & Keepers. Span of the legs 45 of 100, gaster 0.86 of par, elbowed antennae for 4 aliases; the remainder has been counted.'],
    [
      specimen({ order: 'ceremoniales', risk: 100, ratio: 1, aliases: 1 }),
      'A cicada, which recurs, for Agilists & Product Ritualists. Wings 100 of 100, abdomen 1 of par, bristles of the head for 1 alias; the remainder has been counted.',
    ],
  ])('describes $order', (of, text) => {
    expect(describePlate(of)).toBe(text);
  });
});

describe('creatureOf', () => {
  it('begins a sentence, and no two orders share one', () => {
    const creatures = orderIds.map(creatureOf);
    expect(creatures.filter((creature) => !/^An? [a-z]/u.test(creature))).toEqual([]);
    expect(new Set(creatures).size).toBe(14);
  });
});

describe('plateLegend', () => {
  it('has a row for each datum, with the name of the part in that creature', () => {
    expect(plateLegend('turriformes').map(({ part }) => part)).toEqual(['Span of the legs', 'Abdomen', 'Palps', 'Spines of each second leg', 'Bands', 'Spots, each side']);
    expect(plateLegend()).toEqual([
      { part: 'Span', datum: 'Flight risk: the wider, the sooner gone.' },
      { part: 'Abdomen', datum: 'Pay of the nearest occupation for each dollar of the compared one.' },
      { part: 'Antennae', datum: 'Aliases: the longer, the more names it answers to.' },
      { part: 'Spines', datum: 'Weapons, one each.' },
      { part: 'Bands', datum: 'Metrics, one each.' },
      { part: 'Spots', datum: 'Depositions, one each.' },
    ]);
  });
});
