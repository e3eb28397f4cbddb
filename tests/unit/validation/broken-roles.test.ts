import { describe, expect, it } from 'vitest';
import { checkRoles } from '../../../src/validation/check-roles.ts';
import type { Issue } from '../../../src/validation/issue.ts';
import { editorialRules } from '../../../src/validation/editorial/index.ts';
import { rules } from '../../../src/validation/rules/index.ts';
import { brokenRoles } from '../../fixtures/broken-roles.ts';
import { edit, plainPath, plainText } from '../../support/role.ts';

const print = ({ line, column, field, found, fix }: Issue) => `${line}:${column} ${field || '-'} | ${found} | ${fix}`;

describe('the valid dossier', () => {
  it('has no problem', () => {
    expect(checkRoles([{ path: plainPath, text: plainText }]).issues).toEqual([]);
  });
  it('may have Windows line endings', () => {
    expect(checkRoles([{ path: plainPath, text: plainText.replaceAll('\n', '\r\n') }]).issues).toEqual([]);
  });
  it('may have field notes in Markdown and with the components that exist', () => {
    const text = `${plainText}\n## Later\n\nSee [the rules](/method/), \`a {b} <c>\` and <Redacted />.\n\n> <Stamp>Filed twice</Stamp>\n`;
    expect(checkRoles([{ path: plainPath, text }]).issues).toEqual([]);
  });
});

describe.each(brokenRoles)('$rule: $what', ({ rule, find, replace, says }) => {
  const { issues, files } = checkRoles([{ path: plainPath, text: edit(plainText, find, replace) }]);
  it('is reported in these words, and breaks nothing else', () => {
    expect(issues.map(print)).toEqual(says);
    expect(new Set(issues.map((issue) => issue.rule))).toEqual(new Set([rule]));
  });
  it('names the file', () => {
    expect(new Set(issues.map((issue) => issue.file))).toEqual(new Set([plainPath]));
  });
  it('yields no dossier when its data cannot be trusted', () => {
    if (rule === 'yaml' || rule === 'schema') expect(files).toEqual([]);
  });
});

describe('the fixtures', () => {
  const elsewhere = ['file-name', 'template-text', 'connected'];
  it('break every rule but the editorial ones, which have fixtures of their own', () => {
    const broken = new Set([...brokenRoles.map((fixture) => fixture.rule), ...editorialRules.map((rule) => rule.name)]);
    expect(rules.map((rule) => rule.name).filter((name) => !broken.has(name))).toEqual(elsewhere);
  });
});
