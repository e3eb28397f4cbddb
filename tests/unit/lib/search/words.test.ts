import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, fold, isStopWord, termOf, wordsOf } from '../../../../src/lib/search/words.ts';

describe('fold', () => {
  it.each([
    ['Développeur', 'developpeur'],
    ["Nobody's", 'nobodys'],
    ['Nobody’s', 'nobodys'],
    ['ﬁling', 'filing'],
    ['İSTANBUL', 'istanbul'],
  ])('makes %s %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('wordsOf', () => {
  it('keeps letters and digits, in order', () => {
    expect(wordsOf('Lead AI/ML—Observability, 2nd (acting)')).toEqual(['lead', 'ai', 'ml', 'observability', '2nd', 'acting']);
  });
  it('knows other scripts', () => {
    expect(wordsOf('首席 אדריכל Ёлка')).toEqual(['首席', 'אדריכל', 'елка']);
  });
  it.each(['', '   ', '!?—…', '\u0000\u0007', '🙂'])('finds none in %j', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe('termOf', () => {
  it.each([
    ['evangelists', 'evangelist'],
    ['evangelism', 'evangelist'],
    ['architecture', 'architect'],
    ['architects', 'architect'],
    ['stewardship', 'steward'],
    ['meetings', 'meeting'],
  ])('takes the inflection off %s as off %s', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });
  it.each([
    ['colour', 'color'],
    ['behavioural', 'behavioral'],
    ['organisation', 'organization'],
    ['organiser', 'organizer'],
    ['analyse', 'analyze'],
    ['centre', 'center'],
    ['theatres', 'theaters'],
    ['catalogue', 'catalog'],
    ['modelling', 'modeling'],
    ['counsellor', 'counselor'],
    ['programme', 'program'],
    ['licence', 'license'],
    ['defence', 'defense'],
    ['grey', 'gray'],
    ['cheque', 'check'],
    ['manoeuvre', 'maneuver'],
  ])('reads the British %s as the American %s', (british, american) => {
    expect(termOf(british)).toBe(termOf(american));
  });
  it.each([
    ['developer', 'designer'],
    ['master', 'manager'],
    ['data', 'date'],
  ])('keeps %s from %s', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });
  it.each(['four', 'hr', 'qa', '2nd', '首席', 'x'.repeat(31)])('leaves %s as it is', (word) => {
    expect(termOf(word)).toBe(word);
  });
  it('says the same on the second asking', () => {
    expect([termOf('stewardship'), termOf('stewardship')]).toEqual(['steward', 'steward']);
  });
});

describe('isStopWord', () => {
  it.each(['the', 'one', 'who', 'somebody', 'dont'])('holds %s for one', (word) => {
    expect(isStopWord(word)).toBe(true);
  });
  it.each(['meetings', 'manager', 'constructor', 'toString', ''])('does not hold %j for one', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});

describe('editDistance', () => {
  it.each([
    ['steward', 'steward', 0],
    ['steward', 'stewrd', 1],
    ['steward', 'stewaard', 1],
    ['steward', 'stewerd', 1],
    ['steward', 'stewadr', 1],
    ['steward', 'tsewadr', 2],
    ['', 'ab', 2],
    ['ab', '', 2],
    ['', '', 0],
  ])('of %j and %j is %i', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits);
  });
  it('is one more than the limit when there are more edits', () => {
    expect(editDistance('steward', 'custodian', 2)).toBe(3);
    expect(editDistance('abc', 'xyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 1)).toBe(2);
  });
  it('agrees with the plain recursion', () => {
    const plain = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      const same = a.at(-1) === b.at(-1) ? 0 : 1;
      const least = Math.min(plain(a.slice(0, -1), b) + 1, plain(a, b.slice(0, -1)) + 1, plain(a.slice(0, -1), b.slice(0, -1)) + same);
      const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
      return swapped ? Math.min(least, plain(a.slice(0, -2), b.slice(0, -2)) + 1) : least;
    };
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plain(a, b), limit + 1));
      }),
      { numRuns: 300 },
    );
  });
});
