import { describe, expect, it } from 'vitest';
import { checkRoles } from '../../../src/validation/check-roles.ts';
import type { Issue } from '../../../src/validation/issue.ts';
import { draftRules } from '../../../src/validation/rules/index.ts';
import { reportToTerminal } from '../../../src/validation/reporters/terminal.ts';
import { expected } from '../../fixtures/hostile/expected.ts';
import { hostileTexts, withFields } from '../../support/hostile-files.ts';
import { plainPath } from '../../support/role.ts';

/** Order, quotes and style are no danger: other tests have them. */
const check = (text: string) => checkRoles([{ path: plainPath, text }]).issues.filter(({ rule }) => !draftRules.has(rule));
const print = ({ rule, line, column, field, found, fix }: Issue) => `${line}:${column} ${field || '-'} [${rule}] ${found} | ${fix}`;

describe('a hostile file', () => {
  it('has its expectation, and there are many', () => {
    expect([...hostileTexts.keys()].toSorted()).toEqual(Object.keys(expected).toSorted());
    expect(hostileTexts.size).toBeGreaterThan(150);
  });
  it.each([...hostileTexts])('is refused in these words, or is harmless: %s', (path, text) => {
    expect(check(text).map(print)).toEqual(expected[path]);
    expect(expected[path]!.length === 0).toBe(path.includes('/harmless-'));
  });
  it('sends a terminal no codes', () => {
    const report = [...hostileTexts.values()].map((text) => reportToTerminal(check(text))).join('\n');
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('front matter too large for a file kept here', () => {
  const deep = 'It is nested too deeply. | Write values side by side, at most four levels deep.';
  it.each([
    ['lists in lists', `title: ${'['.repeat(3000)}${']'.repeat(3000)}`, deep],
    ['groups in groups', `title: ${'{a: '.repeat(4000)}${'}'.repeat(4000)}`, deep],
    ['dashes on a line', `aliases:\n  ${'- '.repeat(9000)}a`, deep],
    ['colons on a line', ': '.repeat(18_000), deep],
    ['9,000 items', `aliases:\n${'- a\n'.repeat(9000)}`, 'It has 9000 items; at most 10 fit. | Known aliases and disguises.'],
    ['a long line', `title: ${'a'.repeat(39_000)}`, 'It has 39000 characters; at most 80 fit. | The title as it stands on the badge. Example: Enterprise Architect'],
  ])('is refused in these words: %s', (_what, yaml, says) => {
    expect(check(withFields(`${yaml}\n`)).map(({ found, fix }) => `${found} | ${fix}`)).toEqual([says]);
  });
});
