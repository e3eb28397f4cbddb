import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinOf } from '../../../../src/lib/search/kinship.ts';
import type { SearchRecord } from '../../../../src/lib/search/search.ts';
import { corpus, record } from '../../../support/search-records.ts';

const all = corpus.length - 1;
const texts = { tagline: 'Guards a glossary.', prose: ['Definitions are approved by council.'] };
/** Records that share words in various measure. */
const related = [
  record('steward', 'Data Steward', texts),
  record('keeper', 'Glossary Keeper', { tagline: 'Guards a glossary.', prose: ['Approved by council.'] }),
  record('clerk', 'Council Clerk', { prose: ['The council is late.'] }),
  record('hacker', 'Growth Hacker', { prose: ['Tests the button in orange.'] }),
];

describe('kinOf', () => {
  const kin = kinOf(corpus, all);
  it('has every record, in the order of the ids', () => {
    expect([...kin.keys()]).toEqual(corpus.map(({ id }) => id).toSorted());
  });
  it('never names a record itself, and nobody twice', () => {
    for (const [id, own] of kin) {
      const others = own.map((other) => other.id);
      expect(others.toSorted()).toEqual([...kin.keys()].filter((other) => other !== id));
    }
  });
  it('says the same from either side', () => {
    for (const [id, own] of kin) for (const other of own) expect(kin.get(other.id)!.find((back) => back.id === id)!.match, `${id} ${other.id}`).toBe(other.match);
  });
  it('gives whole per cent, best first', () => {
    for (const own of kin.values()) {
      const matches = own.map(({ match }) => match);
      expect(matches.filter((match) => !Number.isInteger(match) || match < 0 || match > 100)).toEqual([]);
      expect(matches).toEqual(matches.toSorted((a, b) => b - a));
    }
  });
  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...corpus], { minLength: corpus.length }), (records: SearchRecord[]) => {
        expect([...kinOf(records, 3)]).toEqual([...kinOf(corpus, 3)]);
      }),
      { numRuns: 100 },
    );
  });
  it.each([0, 1, 3, 11, 50])('keeps to a limit of %i', (limit) => {
    for (const own of kinOf(corpus, limit).values()) expect(own).toHaveLength(Math.min(limit, all));
  });
  it('puts first what shares most', () => {
    const [first, second, third] = kinOf(related, 3).get('steward')!;
    expect([first!.id, second!.id, third]).toEqual(['keeper', 'clerk', { id: 'hacker', match: 0 }]);
    expect(first!.match).toBeGreaterThan(second!.match);
    expect(second!.match).toBeGreaterThan(0);
  });
  it('makes of two equal texts 100', () => {
    const twins = [record('a', 'Data Steward', texts), record('b', 'Data Steward', texts), ...related.slice(1)];
    const pair = kinOf(twins, 4);
    expect(pair.get('a')!.find(({ id }) => id === 'b')).toEqual({ id: 'b', match: 100 });
    expect(pair.get('b')!.find(({ id }) => id === 'a')).toEqual({ id: 'a', match: 100 });
  });
  it('makes of two texts without a common word 0', () => {
    expect(kinOf([record('a', 'Alpha'), record('b', 'Beta')], 1)).toEqual(new Map([['a', [{ id: 'b', match: 0 }]], ['b', [{ id: 'a', match: 0 }]]]));
  });
  it('settles equal matches by id', () => {
    expect(kinOf([record('c', 'Gamma'), record('b', 'Beta'), record('a', 'Alpha')], 2).get('a')!.map(({ id }) => id)).toEqual(['b', 'c']);
  });
  it('compares records without a word', () => {
    expect(kinOf([record('a', ''), record('b', '')], 2)).toEqual(new Map([['a', [{ id: 'b', match: 0 }]], ['b', [{ id: 'a', match: 0 }]]]));
  });
  it('of one record is nothing, of none neither', () => {
    expect(kinOf([record('a', 'Alone')], 3)).toEqual(new Map([['a', []]]));
    expect(kinOf([], 3)).toEqual(new Map());
  });
});

describe('near copies of a title', () => {
  const copies = [
    record('steward', 'Data Steward', texts),
    record('copy', 'Steward of Data', texts),
    record('stewards', 'Data Stewards', texts),
    ...related.slice(1),
  ];
  it('of the record itself are left out', () => {
    const idsOf = (limit: number) => kinOf([record('a', 'Data Steward', texts), record('b', 'Data Stewards', texts), ...related.slice(1)], limit).get('a')!.map(({ id }) => id);
    expect(idsOf(3)).toEqual(['keeper', 'clerk', 'hacker']);
  });
  it('of a nearer one are left out', () => {
    const keepers = [related[0]!, related[1]!, record('keepers', 'Glossary Keepers', { tagline: 'Guards.' }), ...related.slice(2)];
    expect(kinOf(keepers, 3).get('steward')!.map(({ id }) => id)).toEqual(['keeper', 'clerk', 'hacker']);
  });
  it('fill the places that would stay empty', () => {
    const own = kinOf(copies, 5).get('steward')!.map(({ id }) => id);
    expect(own.toSorted()).toEqual(['clerk', 'copy', 'hacker', 'keeper', 'stewards']);
    expect(own.indexOf('stewards')).toBeGreaterThan(own.indexOf('hacker'));
  });
});
