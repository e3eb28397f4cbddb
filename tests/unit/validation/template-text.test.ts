import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRoles } from '../../../src/validation/check-roles.ts';
import { edit, plainPath, plainText, root } from '../../support/role.ts';

const template = { path: 'content/roles/_template.mdx', text: readFileSync(join(root, 'content/roles/_template.mdx'), 'utf8') };
const check = (text: string) => checkRoles([template, { path: plainPath, text }]).issues.filter(({ file }) => file === plainPath);
const places = (text: string) => check(text).map(({ rule, line, column, field }) => `${rule} ${line}:${column} ${field}`);

describe('template-text', () => {
  it('reports a line that is still the template’s, at its place and in these words', () => {
    expect(check(edit(plainText, '- Sign twice.', '- Knock. It has been faster since 2021.'))).toEqual([
      {
        rule: 'template-text',
        file: plainPath,
        line: 58,
        column: 5,
        field: 'encounter[0]',
        found: "This is still the template's line.",
        fix: 'Replace it with what is true of this role.',
      },
    ]);
  });
  it('says so once, where the text would also stand in two files', () => {
    expect(places(edit(plainText, 'fact: The ledger is kept on paper.', 'fact: Forms are requested by form.'))).toEqual(['template-text 53:11 weaponry[0].fact']);
    expect(places(edit(plainText, 'title: Keeper of the Key Cupboard', 'title: Holder of the Spare Key'))).toEqual(['template-text 2:8 title']);
  });
  it('says so in each of two files, and neither is told of the other', () => {
    const text = edit(plainText, 'fact: The ledger is kept on paper.', 'fact: Forms are requested by form.');
    const { issues } = checkRoles([template, { path: plainPath, text }, { path: 'content/roles/sdet.mdx', text }]);
    expect(issues.filter(({ field }) => field === 'weaponry[0].fact').map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'template-text content/roles/plain.mdx',
      'template-text content/roles/sdet.mdx',
    ]);
  });
  it('looks into any field, whichever field of the template has the text', () => {
    expect(places(edit(plainText, 'lastSeenUseful: Found the key on the night the boiler failed.', 'lastSeenUseful: Contractors are let in by whoever stands nearest.'))).toEqual([
      'template-text 83:17 lastSeenUseful',
    ]);
  });
  it('does not take another case or full stop for another text', () => {
    expect(places(edit(plainText, 'who: Facilities\n', 'who: facilities floor 2.\n'))).toEqual(['template-text 13:12 orgChart.above[0].who']);
  });
  it('lets two words be the same', () => {
    expect(check(edit(plainText, 'who: Tenants', 'who: One door'))).toEqual([]);
  });
  it('reports field notes that are still the template’s', () => {
    const notes = template.text.slice(template.text.lastIndexOf('---\n') + 4);
    expect(check(`${plainText}${notes}`)).toMatchObject([{ rule: 'template-text', line: 91, column: 1, field: '' }]);
  });
  it('has nothing to say without a template, or about the template', () => {
    const { issues } = checkRoles([template]);
    expect(issues.map(({ rule }) => rule)).not.toContain('template-text');
    expect(checkRoles([{ path: plainPath, text: edit(plainText, '- Sign twice.', '- Knock. It has been faster since 2021.') }]).issues).toEqual([]);
  });
});
