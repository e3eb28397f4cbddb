import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { yardsticks, type Measures } from '../../../../src/data/yardsticks.ts';
import { checkRoles } from '../../../../src/validation/check-roles.ts';
import { measure } from '../../../../src/validation/editorial/measure.ts';
import { readRoleFiles } from '../../../../src/validation/read-role-file.ts';
import { isTemplate } from '../../../../src/validation/rules/rule.ts';
import { plainPath, plainText, root } from '../../../support/role.ts';

const text = readFileSync(join(root, 'tests/fixtures/editorial/founding-style.mdx'), 'utf8');
const { files, issues, warnings } = checkRoles([{ path: plainPath, text }]);
const count = (rule: string) => issues.filter((issue) => issue.rule === rule).length;
const rounded = (measures: Partial<Measures>) => Object.fromEntries(Object.entries(measures).map(([key, value]) => [key, Number(value.toFixed(2))]));

describe('a page in the founding style', () => {
  it('fits the schema, and nothing but style is wrong with it', () => {
    expect(files).toHaveLength(1);
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(
      new Set(['attribution', 'banned-words', 'ing-tails', 'long-sentence', 'marks', 'nominalisations', 'numbers', 'salary-money', 'scare-quotes', 'skeletons']),
    );
    expect(new Set(warnings.map(({ rule }) => rule))).toEqual(new Set(['comma-triples', 'doubtful-words', 'sentence-variation', 'short-sentences']));
  });
  it('is refused in more than fifty places', () => {
    expect(new Set(issues.map(({ line, column }) => `${line}:${column}`)).size).toBeGreaterThan(50);
    expect(count('banned-words')).toBe(31);
    expect(count('skeletons')).toBe(6);
    expect(count('numbers')).toBe(6);
  });
  it('is told its rhythm in these words', () => {
    const rhythm = warnings.filter(({ rule }) => rule.includes('sentence')).map(({ line, column, rule, found, fix }) => `${line}:${column} ${rule} | ${found} | ${fix}`);
    expect(rhythm).toEqual([
      '1:1 short-sentences | 10 in 100 sentences have 8 words or fewer. | Cut what follows a turn until 18 in 100 are that short.',
      '1:1 sentence-variation | The sentences are much of a length: 18.3 words, with a spread of 0.40 of that. | Put a short one after a long one until the spread is 0.55.',
    ]);
  });
  it('is the yardstick of that name', () => {
    expect(rounded(yardsticks.find(({ name }) => name === 'founding style')!.measures)).toEqual(rounded(measure(files)));
  });
});

describe('the dossiers on file', () => {
  const { sources } = readRoleFiles(root);
  const ours = measure(checkRoles(sources).files.filter((file) => !isTemplate(file)));
  const founding = measure(files);
  it('read otherwise', () => {
    expect(ours.tics).toBe(0);
    expect(ours.nominalisations).toBeLessThan(founding.nominalisations / 2);
    expect(ours.numbers).toBeGreaterThan(founding.numbers * 2);
    expect(ours.scareQuotes).toBeLessThan(founding.scareQuotes / 4);
    expect(ours.variation).toBeGreaterThan(founding.variation);
    expect(ours.short).toBeGreaterThan(founding.short);
  });
});

describe('length', () => {
  const told = (source: string) => checkRoles([{ path: plainPath, text: source }]).warnings.filter(({ rule }) => rule === 'length').map(({ line, found, fix }) => `${line} ${found} ${fix}`);
  it('says nothing of 550 to 750 words', () => {
    expect(told(text)).toEqual([]);
  });
  it('warns of fewer and of more', () => {
    expect(told(plainText)).toEqual(['1 The page has 140 words; 550 to 750 are meant. Write ten more of each item, and keep the best.']);
    expect(told(`${text}\n${'Door seven was open. '.repeat(50)}\n`)[0]).toMatch(/^1 The page has 80\d words; 550 to 750 are meant\. Cut the weakest item of each section\.$/u);
  });
});
