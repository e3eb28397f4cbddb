import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../../src/lib/search/build.ts';
import { nearestNames } from '../../../../src/lib/search/nearest.ts';
import { corpus, record } from '../../../support/search-records.ts';

const { names } = buildSearchIndex(corpus);

describe('nearestNames', () => {
  it.each([
    ['synergee managr', 'synergy-manager'],
    ['futr', 'futurist'],
    ['oracel', 'futurist'],
  ])('puts nearest to %s %s', (query, id) => {
    expect(nearestNames(names, query, 3)[0]).toBe(id);
  });
  it('is nothing when nothing is near', () => {
    expect(nearestNames(names, 'zzzzzz', 3)).toEqual([]);
    expect(nearestNames({ ids: [], titles: [], aliases: [] }, 'futurist', 3)).toEqual([]);
  });
  it('keeps to the limit', () => {
    expect(nearestNames(names, 'manager', 10).length).toBeGreaterThan(2);
    expect(nearestNames(names, 'manager', 2)).toEqual(nearestNames(names, 'manager', 10).slice(0, 2));
  });
  it('names a role once, though two of its names are near', () => {
    const { names: two } = buildSearchIndex([record('a', 'Data Steward', { aliases: ['Data Stewart', 'Data Stewards'] }), record('b', 'Growth Hacker')]);
    expect(nearestNames(two, 'data stewar', 3).filter((id) => id === 'a')).toEqual(['a']);
  });
  it('reads only the beginning of a long query', () => {
    expect(nearestNames(names, `Chief Happiness Officer         ${'z'.repeat(10_000)}`, 1)).toEqual(['happiness-officer']);
  });
});
