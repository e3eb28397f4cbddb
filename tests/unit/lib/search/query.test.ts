import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../../src/lib/search/build.ts';
import { Lexicon } from '../../../../src/lib/search/lexicon.ts';
import { MAX_QUERY, MOST_WORDS, readQuery } from '../../../../src/lib/search/query.ts';
import { corpus } from '../../../support/search-records.ts';

const { names, text } = buildSearchIndex(corpus);
const lexicon = new Lexicon(names, text);
const read = (query: string) => readQuery(query, lexicon);
const wordsIn = (query: string) => read(query).map(({ word }) => word);
/** The readings of the word at a place as terms and qualities. */
const readings = (query: string, at = 0) => read(query)[at]!.readings.map(({ term, quality }) => [lexicon.term(term), quality]);

describe('readQuery', () => {
  it.each(['', '  ', '!!!', '\u0000'])('finds no words in %j', (query) => {
    expect(read(query)).toEqual([]);
  });
  it('leaves out words that tell nothing', () => {
    expect(wordsIn('the one who schedules our meetings')).toEqual(['schedules', 'meetings']);
  });
  it('keeps them when there are no others', () => {
    expect(wordsIn('the one who')).toEqual(['the', 'one', 'who']);
  });
  it('cuts long queries, in characters and in words', () => {
    expect(wordsIn(`${'x'.repeat(MAX_QUERY)}yz`)).toEqual(['x'.repeat(MAX_QUERY)]);
    expect(wordsIn('a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5')).toHaveLength(12);
  });
  it('makes at most twice as many of them by taking apart', () => {
    expect(wordsIn('devrel '.repeat(20))).toEqual(Array.from({ length: MOST_WORDS }, (_, at) => (at % 2 ? 'rel' : 'dev')));
  });
});

describe('a word', () => {
  it('as it stands is the best reading', () => {
    expect(readings('steward')[0]).toEqual(['steward', 1]);
  });
  it('inflected reads a little worse', () => {
    expect(readings('stewardships')[0]).toEqual(['steward', 0.93]);
  });
  it('with a typing error reads worse still, with two worst', () => {
    expect(readings('stewrd')).toEqual([['steward', 0.65]]);
    expect(readings('evamgelits')).toEqual([['evangel', 0.6]]);
  });
  it('of three letters is not held for misspelt', () => {
    expect(readings('dat steward')[0]).toEqual(['data', 0.45 + (0.4 * 3) / 4]);
    expect(readings('dta steward')).toEqual([]);
  });
  it('that is known is not held for misspelt', () => {
    expect(readings('steward data').map(([term]) => term)).toEqual(['steward']);
  });
  it('unfinished reads the better the more of it is there', () => {
    expect(readings('evan')).toEqual([['evangel', 0.55 + (0.4 * 4) / 10]]);
    expect(readings('evangeli')).toContainEqual(['evangel', 0.55 + (0.4 * 8) / 10]);
  });
  it('goes on only when it is the last or nothing else', () => {
    expect(readings('data').map(([term]) => term)).toContain('databas');
    expect(readings('data custodian').map(([term]) => term)).not.toContain('databas');
  });
  it('run together is read as its halves', () => {
    expect(wordsIn('scrummaster')).toEqual(['scrum', 'master']);
    expect(readings('scrummaster', 1)).toEqual([['master', 0.97]]);
  });
  it('written apart is read with its neighbour', () => {
    expect(readings('develop er').some(([term, quality]) => term === 'develop' && quality === 1)).toBe(true);
    expect(readings('lan yard', 0)).toContainEqual(['lanyard', 0.95]);
    expect(readings('lan yard', 1)).toContainEqual(['lanyard', 0.95]);
  });
  it('that nobody has tells the most', () => {
    expect(read('xyzzyqwv')).toEqual([{ word: 'xyzzyqwv', readings: [], idf: lexicon.idf(undefined) }]);
    expect(read('manager')[0]!.idf).toBe(lexicon.idf(lexicon.numberOf('manag')));
  });
});
