import { describe, expect, it } from 'vitest';
import { compareText, foldName, indefiniteArticle, isFigure, splitCode } from '../../../src/lib/text.ts';

describe('indefiniteArticle', () => {
  it.each([
    ['SDET', 'an'],
    ['Enterprise Architect', 'an'],
    ['Lead AI/ML Observability Advocate', 'a'],
    ['MLOps Advocate', 'an'],
    ['UX Researcher', 'a'],
    ['SRE', 'an'],
    ['CRM Manager', 'a'],
    ['User Advocate', 'a'],
    ['University Registrar', 'a'],
    ['Honorary Fellow', 'an'],
    ['HR Business Partner', 'an'],
  ])('puts the right article before %s', (title, article) => {
    expect(indefiniteArticle(title)).toBe(article);
  });
});

describe('splitCode', () => {
  it('takes what stands between backticks as code', () => {
    expect(splitCode('add a `print()` here')).toEqual([
      { code: false, text: 'add a ' },
      { code: true, text: 'print()' },
      { code: false, text: ' here' },
    ]);
  });
  it('leaves a lone backtick as it is', () => {
    expect(splitCode('a ` b')).toEqual([{ code: false, text: 'a ` b' }]);
    expect(splitCode('`a` and ` b').map((run) => run.code)).toEqual([true, false]);
  });
  it('does not interpret markup', () => {
    expect(splitCode('<b>x</b>')).toEqual([{ code: false, text: '<b>x</b>' }]);
  });
});

describe('foldName', () => {
  it('ignores case, accents and punctuation', () => {
    expect(foldName('  Développeur—Évangéliste! ')).toBe('developpeur evangeliste');
    expect(foldName('AI/ML DevRel')).toBe(foldName('ai ml devrel'));
  });
});

describe('compareText', () => {
  it('orders by code point', () => {
    expect(['b', 'a', 'B', 'a'].toSorted(compareText)).toEqual(['B', 'a', 'a', 'b']);
  });
});

describe('isFigure', () => {
  it.each(['0', '41', '$1,200', '-3', '3.5 h', '10:31', '12 %', '100%'])('takes %j for a figure', (cell) => {
    expect(isFigure(cell)).toBe(true);
  });
  it.each(['', 'none', '3 of 8 rows', 'Level 4', '2 minutes late', '$'])('does not take %j for one', (cell) => {
    expect(isFigure(cell)).toBe(false);
  });
});
