import { describe, expect, it } from 'vitest';
import { facetNames, facetValues, payBands } from '../../../../src/lib/search/cards.ts';
import { card } from '../../../support/search-cards.ts';

describe('facetValues', () => {
  it.each([
    ['order', ['custodes']],
    ['risk', ['high']],
    ['pay', ['more']],
    ['habitat', ['office', 'stage']],
    ['filing', ['yes']],
  ] as const)('gives for %s %j', (facet, values) => {
    expect(facetValues(card('a', { band: 'high', pay: 2, habitats: ['office', 'stage'], filing: true }), facet)).toEqual(values);
  });
  it.each([
    [0, 'less'],
    [0.89, 'less'],
    [0.9, 'about'],
    [1, 'about'],
    [1.1, 'about'],
    [1.11, 'more'],
    [40, 'more'],
  ])('calls pay of %d to 1 %s', (pay, band) => {
    expect(facetValues(card('a', { pay }), 'pay')).toEqual([band]);
    expect(Object.keys(payBands)).toContain(band);
  });
  it('gives none for a role without habitat, and no for one without filing', () => {
    expect(facetValues(card('a'), 'habitat')).toEqual([]);
    expect(facetValues(card('a'), 'filing')).toEqual(['no']);
  });
  it('answers for every facet', () => {
    expect(facetNames.map((facet) => facetValues(card('a'), facet).length)).toEqual([1, 1, 1, 0, 1]);
  });
});
