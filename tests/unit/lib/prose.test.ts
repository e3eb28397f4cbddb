import { describe, expect, it } from 'vitest';
import { normalize, sentences, words } from '../../../src/lib/prose.ts';
import { specifics } from '../../../src/lib/specifics.ts';
import { ingTails, nominalisations, scareQuotes, triples } from '../../../src/lib/tics.ts';

const texts = (spans: readonly { text: string }[]) => spans.map(({ text }) => text);

describe('normalize', () => {
  it('keeps every character in its place', () => {
    const text = 'A “key”, the clerk’s `do or` 😀\u00A0é.';
    expect(normalize(text)).toBe(`A "key", the clerk's ${'\u0001'.repeat(7)} 😀 é.`);
    expect(normalize(text)).toHaveLength(text.length);
  });
  it('takes a lone backtick for a backtick', () => {
    expect(normalize('one ` alone')).toBe('one ` alone');
  });
});

describe('words', () => {
  it('are separated by what is no letter, but a time, a number and code are one', () => {
    expect(words(normalize("It's 09:35, 1,240.5 sign-outs/day and `two words`."))).toEqual(["It's", '09:35', '1,240.5', 'sign-outs/day', 'and', '\u0001'.repeat(11)]);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two! Three? "Four." (Five.) 6 doors.', ['One.', 'Two!', 'Three?', '"Four."', '(Five.)', '6 doors.']],
    ['Closed at 5 p.m. Friday by Dr. No. e.g. twice.', ['Closed at 5 p.m. Friday by Dr. No. e.g. twice.']],
    ['Opens at 09:35. Door 1.5 is shut.', ['Opens at 09:35.', 'Door 1.5 is shut.']],
    ['the spare key', []],
    ['the key of door seven', ['the key of door seven']],
    ['Signed. the rest is filed', ['Signed. the rest is filed']],
    ['Signed. Filed away', ['Signed.']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(texts(sentences(text))).toEqual(expected);
  });
  it('know where they start', () => {
    expect(sentences('One.  Two.').map(({ index }) => index)).toEqual([0, 6]);
  });
});

describe('tics', () => {
  it.each([
    ["the 'key', the 'spare key,' and 'one two three four five'", ["'key'", "'spare key,'"]],
    ["'Is it open?' and 'Sign here. Twice.' in the clerks' room of '90s doors", []],
    ['a "key" and the doors\' \'clerk\'s\' hook', ['"key"', "'clerk's'"]],
  ])('scare quotes of %j', (text, expected) => {
    expect(texts(scareQuotes(text)).toSorted()).toEqual(expected.toSorted());
  });
  it('nominalisations leave out what one can touch, and short words', () => {
    expect(texts(nominalisations('The governance-alignment of a Station, readiness, cities, city, ability and 2 documentations. Harness moment.'))).toEqual(['alignment', 'readiness', 'ability', 'documentations']);
  });
  it('tails follow a comma', () => {
    expect(texts(ingTails('Signs, noting it, quietly pocketing one, during a meeting, nothing, everything, filing.'))).toEqual([', noting', ', quietly pocketing', ', filing']);
  });
  it.each([
    ['Keys, pens and forms.', 1],
    ['Bring a form, a pen, and a witness.', 1],
    ['Bring a form, a pen, a witness and tea.', 0],
    ['Forms, keys, doors.', 1],
    ['He signs, and she files.', 0],
    ['Keys and pens.', 0],
  ])('triples of %j: %i', (text, count) => {
    expect(triples(text)).toHaveLength(count);
  });
});

describe('specifics', () => {
  it('are digits, number words, days, months, times of day and code', () => {
    const text = normalize('Two of A4, 09:35 and 1,000. Eighty-two, the twenty-first in May 2020, One Friday at noon, `x y`.');
    expect(texts(specifics(text))).toEqual(['Two', 'A4', '09:35', '1,000', 'Eighty-two', 'twenty-first', 'May', '2020', 'One', 'Friday', 'noon', '\u0001'.repeat(5)]);
  });
  it('are not words that only look like them', () => {
    expect(specifics('May I march? No one attends, someone often tensed in the sun.')).toEqual([]);
  });
});
