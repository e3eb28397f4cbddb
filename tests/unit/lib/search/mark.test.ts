import { describe, expect, it } from 'vitest';
import { markWords } from '../../../../src/lib/search/mark.ts';
import { search } from '../../../support/search-records.ts';

/** The text with its marked runs in brackets. */
const marked = (text: string, ...terms: string[]) =>
  markWords(text, new Set(terms))
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

describe('markWords', () => {
  it.each([
    ['Developer Evangelist', ['evangel'], 'Developer [Evangelist]'],
    ['Developer Evangelist', ['evangel', 'develop'], '[Developer] [Evangelist]'],
    ['Café, a café', ['cafe'], '[Café], a [café]'],
    ["The architect's Architecture", ['architect'], "The [architect's] [Architecture]"],
    ['Colour Organiser', ['color'], '[Colour] Organiser'],
    ['AI/ML Lead', ['ml'], 'AI/[ML] Lead'],
    ['Steward', [], 'Steward'],
    ['<b>Steward</b>', ['steward'], '<b>[Steward]</b>'],
    ['Stewarding stew', ['stew'], 'Stewarding [stew]'],
  ])('marks in %s the terms %j', (text, terms, result) => {
    expect(marked(text, ...terms)).toBe(result);
  });
  it('takes neighbours of one kind together', () => {
    expect(markWords('a b — c', new Set())).toEqual([{ text: 'a b — c', marked: false }]);
    expect(markWords('steward', new Set(['steward']))).toEqual([{ text: 'steward', marked: true }]);
  });
  it('has no runs of nothing', () => {
    expect(markWords('', new Set(['steward']))).toEqual([]);
    expect(markWords('steward', new Set(['steward'])).filter(({ text }) => text === '')).toEqual([]);
  });
  it('marks what a search found in a title', () => {
    const [hit] = search('scrum mastr');
    expect(marked('The Scrum Master', ...hit!.matches.map(({ term }) => term))).toBe('The [Scrum] [Master]');
  });
});
