import { describe, expect, it } from 'vitest';
import { bitOf, fieldWeights, type Field } from '../../../../src/lib/search/records.ts';
import { buildSearchIndex, createSearch } from '../../../../src/lib/search/search.ts';
import { corpus, record } from '../../../support/search-records.ts';

const queries = ['developer evangelist', 'evanglist', 'd', 'lanyard', 'hod', 'meetings about meetings', 'devrel', 'manager', 'nothing whatsoever'];

/** The postings of a term as record, weight and passages. */
function postingsOf(term: string, records = corpus): number[][] {
  const text = buildSearchIndex(records).text!;
  const codes = text.postings[text.terms.indexOf(term)] ?? [];
  let place = 0;
  return Array.from({ length: codes.length / 3 }, (_, at) => {
    place += codes[3 * at]!;
    return [place, codes[3 * at + 1]!, codes[3 * at + 2]!];
  });
}

describe('buildSearchIndex', () => {
  it('puts the names in the order of the ids', () => {
    const { names } = buildSearchIndex([record('b', 'Second', { aliases: ['Two'] }), record('a', 'First')]);
    expect(names).toEqual({ ids: ['a', 'b'], titles: ['First', 'Second'], aliases: [[], ['Two']] });
  });
  it('does not depend on the order of the records', () => {
    expect(JSON.stringify(buildSearchIndex(corpus.toReversed()))).toBe(JSON.stringify(buildSearchIndex(corpus)));
  });
  it('leaves the records as they are', () => {
    const records = [record('b', 'B'), record('a', 'A')];
    buildSearchIndex(records);
    expect(records.map(({ id }) => id)).toEqual(['b', 'a']);
  });
  it('is plain JSON: the round trip changes nothing', () => {
    const index = buildSearchIndex(corpus);
    const copy = JSON.parse(JSON.stringify(index)) as typeof index;
    expect(copy).toEqual(index);
    for (const query of queries) expect(createSearch(copy)(query)).toEqual(createSearch(index)(query));
  });
  it('answers as the records themselves do', () => {
    for (const query of queries) expect(createSearch(buildSearchIndex(corpus))(query)).toEqual(createSearch(corpus)(query));
  });
  it('of no records is empty', () => {
    expect(buildSearchIndex([])).toEqual({ names: { ids: [], titles: [], aliases: [] }, text: { terms: [], postings: [] } });
  });
  it('sorts the terms and names each once', () => {
    const { terms } = buildSearchIndex(corpus).text!;
    expect(terms).toEqual([...new Set(terms)].toSorted((a, b) => (a < b ? -1 : 1)));
    expect(terms).toContain('lanyard');
  });
  it('keeps titles and aliases out of the text', () => {
    expect(buildSearchIndex([record('a', 'Steward', { aliases: ['Keeper'] })]).text!.terms).toEqual([]);
  });
  it('leaves out words that tell nothing', () => {
    expect(buildSearchIndex([record('a', 'A', { prose: ['The one who is not with them.'] })]).text!.terms).toEqual([]);
  });
  it('codes the records of a term by difference', () => {
    const records = ['a', 'b', 'c', 'd'].map((id, at) => record(id, id, { tagline: at % 2 ? 'Lanyard' : '' }));
    const { terms, postings } = buildSearchIndex(records).text!;
    expect(terms).toEqual(['lanyard']);
    expect(postings[0]!.filter((_, at) => at % 3 === 0)).toEqual([1, 2]);
  });
});

describe('a posting', () => {
  it.each(['tagline', 'order', 'occupation'] as const)('names the field %s', (field) => {
    expect(postingsOf('lanyard', [record('a', 'A', { [field]: 'Lanyard' })])).toEqual([[0, expect.any(Number), bitOf(field)]]);
  });
  it('names each passage of a field', () => {
    const records = [record('a', 'A', { prose: ['Lanyard', 'nothing', 'lanyards'], weapons: ['Lanyard'] })];
    expect(postingsOf('lanyard', records)[0]![2]).toBe(bitOf('prose', 0) | bitOf('prose', 2) | bitOf('weapons', 0));
  });
  it('weighs a field as the table says', () => {
    const weight = (field: Field) => postingsOf('lanyard', [record('a', 'A', { [field]: 'Lanyard' })])[0]![1]!;
    expect(weight('order') / weight('tagline')).toBeCloseTo(fieldWeights.order / fieldWeights.tagline, 1);
    expect(weight('tagline')).toBe(Math.round((fieldWeights.tagline / Math.sqrt(1 + 1 / 40)) * 100));
  });
  it('grows with repetition, by ever less', () => {
    const weight = (times: number) => postingsOf('lanyard', [record('a', 'A', { tagline: 'lanyard '.repeat(times) })])[0]![1]!;
    expect(weight(2)).toBeGreaterThan(weight(1));
    expect(weight(3) - weight(2)).toBeLessThan(weight(2) - weight(1));
  });
  it('shrinks in a long field', () => {
    const weight = (rest: string) => postingsOf('lanyard', [record('a', 'A', { prose: [`lanyard ${rest}`] })])[0]![1]!;
    expect(weight('badge '.repeat(200))).toBeLessThan(weight('badge'));
  });
  it('has no sign bit, however many passages there are', () => {
    const many = Array.from({ length: 50 }, () => 'lanyard');
    const records = [record('a', 'A', { tagline: 'lanyard', order: 'lanyard', occupation: 'lanyard', habitat: many, metrics: many, weapons: many, prose: many })];
    expect(postingsOf('lanyard', records)[0]![2]).toBe(2 ** 29 - 1);
  });
});

describe('bitOf', () => {
  it('gives later passages the last place of their field', () => {
    expect(bitOf('habitat', 3)).toBe(bitOf('habitat', 99));
    expect(bitOf('habitat', 2)).not.toBe(bitOf('habitat', 3));
    expect(bitOf('habitat', 99)).not.toBe(bitOf('metrics', 0));
  });
});
