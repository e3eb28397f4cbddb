import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { builtPages, readBuilt } from '../support/built.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // A title is as long as that of the role, at most 80 characters, and the name of the site.
  rules: { 'long-title': ['error', { maxlength: 89 }] },
});

/** One line for each finding: where, which rule, what. */
async function findings(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`));
}

it.each(builtPages)('%s is valid HTML', async (path) => {
  expect(await findings(readBuilt(path))).toEqual([]);
});

it('a fault is found', async () => {
  expect(await findings('<p id="a">one</p><p id="a">two</p>')).toEqual(['1:25 no-dup-id: Duplicate ID "a"']);
});
