import { describe, expect, it } from 'vitest';
import { Spelling } from '../../../../src/lib/search/spelling.ts';

const nameForms = new Map([
  ['steward', 0],
  ['stewards', 0],
  ['data', 1],
  ['evangelist', 2],
  ['dev', 3],
  ['rel', 4],
  ['data2', 5],
]);
const forms = new Map([...nameForms, ['stewart', 6], ['lanyard', 7], ['stellar', 8]]);
const joined = new Map([['datasteward', 9]]);
const spelling = new Spelling(nameForms, forms, joined);
const termsOf = (letters: string) => spelling.startingWith(letters).map(({ term }) => term);

describe('isWord', () => {
  it.each([
    ['steward', true],
    ['lanyard', true],
    ['datasteward', false],
    ['stew', false],
    ['constructor', false],
  ])('of %s is %s', (word, answer) => {
    expect(spelling.isWord(word)).toBe(answer);
  });
});

describe('halves', () => {
  it('are two words of names run together', () => {
    expect(spelling.halves('devrel')).toEqual(['dev', 'rel']);
    expect(spelling.halves('evangelistdata')).toEqual(['evangelist', 'data']);
  });
  it.each(['steward', 'datalanyard', 'devre', 'xdevrel', ''])('are not found in %j', (word) => {
    expect(spelling.halves(word)).toBeUndefined();
  });
});

describe('startingWith', () => {
  it('goes on to words of names, then of the text', () => {
    expect(termsOf('stewar')).toEqual([0, 0, 6]);
    expect(spelling.startingWith('evan')).toEqual([{ term: 2, length: 10 }]);
  });
  it('goes on to two words written as one', () => {
    expect(termsOf('datas')).toEqual([9]);
  });
  it('goes on from nothing to nothing', () => {
    expect(termsOf('zz')).toEqual([]);
  });
  it('looks at so many words and no more', () => {
    const many = new Map(Array.from({ length: 500 }, (_, at) => [`a${at}`, at]));
    expect(new Spelling(many, many, new Map()).startingWith('a')).toHaveLength(96);
    expect(new Spelling(new Map(), many, new Map()).startingWith('a')).toHaveLength(32);
  });
});

describe('similarTo', () => {
  it.each([
    ['stewrd', [{ term: 0, edits: 1 }]],
    ['stewadr', [{ term: 0, edits: 1 }]],
    ['evamgelits', [{ term: 2, edits: 2 }]],
    ['vangelist', [{ term: 2, edits: 1 }]],
    ['dat', [{ term: 1, edits: 1 }]],
  ])('takes %s for %j', (word, similar) => {
    expect(spelling.similarTo(word)).toEqual(similar);
  });
  it('asks the text only when no name is near', () => {
    expect(spelling.similarTo('lanyrad')).toEqual([{ term: 7, edits: 1 }]);
    expect(spelling.similarTo('stewarx').map(({ term }) => term)).toEqual([0]);
  });
  it('allows a short word one error', () => {
    expect(spelling.similarTo('dxtx')).toEqual([]);
  });
  it.each(['zzzzzzzz', 'x'.repeat(31), ''])('knows nothing like %j', (word) => {
    expect(spelling.similarTo(word)).toEqual([]);
  });
  it('says the same on the second asking, and after many others', () => {
    const before = spelling.similarTo('evangelits');
    expect(before).toEqual([{ term: 2, edits: 1 }]);
    for (let at = 0; at < 600; at += 1) spelling.similarTo(`word${at}`);
    expect(spelling.similarTo('evangelits')).toEqual(before);
  });
});
