import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../../src/lib/search/build.ts';
import { Lexicon } from '../../../../src/lib/search/lexicon.ts';
import { bitOf } from '../../../../src/lib/search/records.ts';
import { corpus, record } from '../../../support/search-records.ts';

const lexiconOf = (records: Parameters<typeof buildSearchIndex>[0]) => {
  const { names, text } = buildSearchIndex(records);
  return new Lexicon(names, text);
};
const { names } = buildSearchIndex(corpus);
const lexicon = lexiconOf(corpus);
const idOf = (place: number) => names.ids[place]!;
const numberOf = (term: string, of = lexicon) => of.numberOf(term)!;

describe('the postings', () => {
  it('join the names and the text of a record', () => {
    const of = lexiconOf([record('a', 'Lanyard', { tagline: 'lanyard' }), record('b', 'B', { prose: ['lanyard'] }), record('c', 'Lanyard')]);
    const { records, masks, weights } = of.postings(numberOf('lanyard', of));
    expect(records).toEqual([0, 1, 2]);
    expect(masks).toEqual([bitOf('title') | bitOf('tagline'), bitOf('prose'), bitOf('title')]);
    expect(weights[0]).toBeGreaterThan(weights[2]!);
    expect(weights[2]).toBeGreaterThan(weights[1]!);
  });
  it('ascend', () => {
    for (let term = 0; term < lexicon.termCount; term += 1) {
      const { records, weights, masks } = lexicon.postings(term);
      expect(records).toEqual([...new Set(records)].toSorted((a, b) => a - b));
      expect([weights.length, masks.length]).toEqual([records.length, records.length]);
    }
  });
  it('tell the fields of a record, and of a record without the term none', () => {
    const term = numberOf('manag');
    const fields = (id: string) => Lexicon.fieldsOf(lexicon.passagesOf(term, names.ids.indexOf(id)));
    expect(fields('synergy-manager').toSorted()).toEqual(['occupation', 'title']);
    expect(fields('happiness-officer')).toEqual(['occupation']);
    expect(fields('storyteller')).toEqual([]);
  });
  it('are numbered both ways', () => {
    for (let term = 0; term < lexicon.termCount; term += 1) expect(lexicon.numberOf(lexicon.term(term))).toBe(term);
    expect(lexicon.numberOf('absent')).toBeUndefined();
    expect(lexicon.numberOf('constructor')).toBeUndefined();
  });
});

describe('idf', () => {
  it('is the higher the rarer, and highest for the unknown', () => {
    expect(lexicon.idf(numberOf('lanyard'))).toBeGreaterThan(lexicon.idf(numberOf('manag')));
    expect(lexicon.idf(undefined)).toBeGreaterThan(lexicon.idf(numberOf('lanyard')));
  });
  it('stays above zero for a term of every record', () => {
    const of = lexiconOf([record('a', 'Manager'), record('b', 'Manager')]);
    expect(of.idf(numberOf('manag', of))).toBeGreaterThan(0);
  });
});

describe('initials', () => {
  it.each([
    ['cho', ['happiness-officer']],
    ['hod', ['data-steward']],
    ['hd', ['data-steward']],
    ['sm', ['scrum-master', 'synergy-manager']],
    ['zz', []],
    ['w', []],
  ])('%s are those of %j', (letters, ids) => {
    expect(lexicon.index.withInitials(letters).map(idOf)).toEqual(ids);
  });
  it('name a record once, though two of its names have them', () => {
    expect(lexiconOf([record('a', 'Data Steward', { aliases: ['Deputy Secretary'] })]).index.withInitials('ds')).toEqual([0]);
  });
});

describe('words written as one', () => {
  it('are joined terms, unless written so somewhere', () => {
    expect(lexicon.isJoined(numberOf('devrel'))).toBe(true);
    expect(lexicon.isJoined(numberOf('lanyard'))).toBe(false);
    const of = lexiconOf([record('a', 'Dev Rel'), record('b', 'DevRel')]);
    expect(of.isJoined(numberOf('devrel', of))).toBe(false);
    expect(of.postings(numberOf('devrel', of)).records).toEqual([0, 1]);
  });
});

describe('names that begin with a text', () => {
  it('puts the shortest name first, with its share', () => {
    expect(lexicon.index.startingWith('chief', 5)).toEqual([
      { record: names.ids.indexOf('enterprise-architect'), text: 'Chief Diagram Officer', share: 5 / 21 },
      { record: names.ids.indexOf('happiness-officer'), text: 'Chief Happiness Officer', share: 5 / 23 },
    ]);
  });
  it('keeps to the limit', () => {
    expect(lexicon.index.startingWith('chief', 1).map(({ text }) => text)).toEqual(['Chief Diagram Officer']);
  });
  it('does not start inside a name', () => {
    expect(lexicon.index.startingWith('officer', 5)).toEqual([]);
  });
  it('of nothing are none', () => {
    expect(lexicon.index.startingWith('', 5)).toEqual([]);
  });
  it('are found without accents', () => {
    expect(lexicon.index.startingWith('developpeur de g', 5).map(({ text }) => text)).toEqual(['Développeur de Goût']);
  });
});

describe('the names', () => {
  it('stand title first, each with the sum of what its terms tell', () => {
    const [title, alias] = lexicon.names[names.ids.indexOf('scrum-master')]!;
    expect([title!.text, title!.isTitle, alias!.text, alias!.isTitle]).toEqual(['Scrum Master', true, 'Agile Coach', false]);
    expect(title!.idf).toBe(lexicon.idf(numberOf('scrum')) + lexicon.idf(numberOf('master')));
  });
});
