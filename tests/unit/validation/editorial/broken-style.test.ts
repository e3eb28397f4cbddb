import { describe, expect, it } from 'vitest';
import { checkRoles } from '../../../../src/validation/check-roles.ts';
import { editorialRules } from '../../../../src/validation/editorial/index.ts';
import type { Issue } from '../../../../src/validation/issue.ts';
import { brokenStyle } from '../../../fixtures/editorial/broken-style.ts';
import { edit, plainPath, plainText } from '../../../support/role.ts';

const print = ({ line, column, field, found, fix }: Issue) => `${line}:${column} ${field || '-'} | ${found} | ${fix}`;
const check = (text: string) => checkRoles([{ path: plainPath, text }]);
/** Rules on the rhythm and the length of a page, and on the corpus: each has a test of its own. */
const ELSEWHERE = ['sentence-variation', 'short-sentences', 'length', 'same-figures', 'risk-spread', 'same-opening', 'shared-runs', 'pet-numerals'];
const warning = new Set(editorialRules.flatMap(({ name, isWarning }) => (isWarning ? [name] : [])));

describe.each(brokenStyle)('$rule: $what', ({ rule, find, replace, says }) => {
  const { issues, warnings } = check(edit(plainText, find, replace));
  const own = warning.has(rule) ? warnings.filter((issue) => issue.rule === rule) : issues;
  it('is reported in these words', () => {
    expect(own.map(print)).toEqual(says);
    expect(new Set(own.map((issue) => issue.rule))).toEqual(new Set([rule]));
  });
  it('stops the check only if it is a gate', () => {
    expect(issues.length > 0).toBe(!warning.has(rule));
  });
  it('stands at the same place in a file with Windows line ends', () => {
    const windows = check(edit(plainText, find, replace).replaceAll('\n', '\r\n'));
    const found = warning.has(rule) ? windows.warnings.filter((issue) => issue.rule === rule) : windows.issues;
    expect(found.map(print)).toEqual(says);
  });
});

describe('the fixtures', () => {
  it('break every rule', () => {
    const broken = new Set(brokenStyle.map(({ rule }) => rule));
    expect(editorialRules.map(({ name }) => name).filter((name) => !broken.has(name)).toSorted()).toEqual(ELSEWHERE.toSorted());
  });
});

describe('what is no slip', () => {
  const gates = (find: string, replace: string) => check(edit(plainText, find, replace)).issues.map(print);
  it.each([
    ['list words in an advertisement', 'Own access end to end.', 'Leverage robust synergies, ensuring alignment, seamlessly, since 2019.'],
    ['list words in code', 'Opens `door_2` and', 'Opens `robust_paradigm` and'],
    ['a part of a longer word', 'Opens `door_2` and', 'Opens the sidelandscaped, unlockable realmless door 2 and'],
    ['thought leadership where it is a name', 'name: Cupboard Lead\n', 'name: Thought Leadership Lead\n'],
    ['a quoted sentence', 'Sign twice.', '"Sign twice. \'Is it open?\' asks the porter, and \'Is it shut?\' the other."'],
    ['days and months in an attribution', 'attribution: the door\n', 'attribution: the door, Friday March\n'],
    ['a year beside money', 'basis: Stated on a notice.', 'basis: Stated on a notice in 2019.'],
    ['an abbreviation within a sentence', 'Sign twice.', 'Sign twice at 10 a.m. Bring e.g. Door No. 5 and the U.S. form of St. Ives.'],
  ])('%s', (_what, find, replace) => {
    expect(gates(find, replace)).toEqual([]);
  });
  it('thought leadership anywhere else is one', () => {
    expect(gates('Sign twice.', 'Sign twice for thought leadership.')).toEqual([
      '58:20 encounter[0] | "thought leadership" is on the list of banned words. | Cut it, or show the form field that proves it.',
    ]);
  });
});
