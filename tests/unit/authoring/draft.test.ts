import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftRole } from '../../../src/authoring/draft.ts';
import { checkRoles } from '../../../src/validation/check-roles.ts';
import { parseRoleFile } from '../../../src/validation/role-file.ts';
import { answersWith, template } from '../../support/draft.ts';
import { plainPath, plainText } from '../../support/role.ts';

const path = 'content/roles/warden-of-spare-hooks.mdx';
const neighbours = [template, { path: 'content/roles/sdet.mdx', text: plainText }];
const issuesOf = (text: string) => checkRoles([...neighbours, { path, text }]).issues.filter(({ file }) => file === path);
const roleOf = (text: string) => parseRoleFile({ path: plainPath, text }).file.role!;
const filings = [
  { name: 'Hooks', code: '15-1299.08', occupation: 'Computer Systems Engineers/Architects', filedAs: 'Hooks: Wall', match: 'initials' },
  { name: 'Hook Prefect', code: '15-1299.08', occupation: 'Computer Systems Engineers/Architects', match: 'exact' },
];

describe('a draft', () => {
  const text = draftRole(template.text, answersWith({ filings }));

  it('is the template with the answers in their places', () => {
    const before = template.text.split('\n');
    const changed = text.split('\n').filter((line) => !before.includes(line));
    expect(changed.filter((line) => !line.startsWith('# '))).toEqual([
      'title: Warden of Spare Hooks # as it stands on the badge',
      'order: turriformes',
      'filed: 2026-03-04 # the day of filing',
      '  - name: Hook Prefect',
      '  - name: Hooks',
      '  nearest: 11-1011 # nearest real occupation by duties',
      '  comparedWith: 15-1252 # what a reader would think of beside it',
      'federalFilings: # every filing in the O*NET title index, or [] if there is none:',
      '  - name: Hooks',
      '    filedAs: "Hooks: Wall"',
      '    code: 15-1299.08',
      '    occupation: Computer Systems Engineers/Architects',
      '    match: initials',
      '  - name: Hook Prefect',
      '    code: 15-1299.08',
      '    occupation: Computer Systems Engineers/Architects',
    ]);
  });
  it('keeps every comment of the template, and its blank lines', () => {
    const comments = template.text.match(/(?:^| )#.*$/gmu)!;
    expect(comments.length).toBeGreaterThan(30);
    expect(comments.filter((comment) => !text.includes(comment))).toEqual([]);
    const blank = (whole: string) => whole.split('\n---\n')[0]!.match(/^$/gmu)!.length;
    expect(blank(text)).toBe(blank(template.text));
  });
  it('has the example exhibit as a comment, and no field notes', () => {
    expect(text).toContain('\n    role: sdet\n\n# exhibits:');
    expect(text.endsWith('#     total: one door\n---\n')).toBe(true);
    expect(roleOf(text)).toMatchObject({ aliases: [{ name: 'Hook Prefect', year: 2019 }, { name: 'Hooks' }] });
    expect(roleOf(text).exhibits).toBeUndefined();
  });
  it('leaves the empty list of filings alone when none was found', () => {
    expect(draftRole(template.text, answersWith())).toContain('\nfederalFilings: [] # every filing');
  });
  it('carries any title that the schema allows', () => {
    const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((any) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(any) && any.trim() === any);
    const survives = (any: string) => roleOf(draftRole(template.text, answersWith({ title: any }))).title === any;
    fc.assert(fc.property(title, survives), { numRuns: 60, seed: 1 });
    for (const any of ['8', 'true', 'a: b', 'a #b', '- a', '"a"', "it's", '[a]', '2019-01-01', 'null', '~', '& a', '! a', '| a']) {
      expect(survives(any), any).toBe(true);
    }
  });
  it('needs a template with all its fields', () => {
    expect(() => draftRole(template.text.replace('nearest:', 'closest:'), answersWith())).toThrow('The template has no salary.nearest.');
    expect(() => draftRole('nothing', answersWith())).toThrow('The template cannot be used. It has no front matter.');
  });
});

describe('the check of a draft', () => {
  const text = draftRole(template.text, answersWith({ filings: filings.slice(1) }));
  const issues = issuesOf(text);

  it('finds the lines that are still the template’s, and nothing else', () => {
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['template-text']));
    expect(issues.map(({ field }) => field.replace(/\W.*$/u, '')).filter((name, at, all) => name !== all[at - 1])).toEqual([
      'tagline',
      'protects',
      'orgChart',
      'habitat',
      'salary',
      'flightRisk',
      'metrics',
      'weaponry',
      'encounter',
      'jdAutopsy',
      'dayLog',
      'burnWard',
      'lastSeenUseful',
      'beforeYouAccept',
      'relations',
    ]);
  });
  it('finds every text that is not the author’s: what it leaves out is a code, a time, a list or a reading', () => {
    const reported = new Set(issues.map(({ line }) => line));
    const silent = text.split('\n').filter((line, at) => /^[^#]*\w+: [A-Z"]|^ *- [A-Z]/u.test(line) && !reported.has(at + 1));
    expect(silent).toEqual([
      'title: Warden of Spare Hooks # as it stands on the badge',
      '  - name: Hook Prefect',
      '  - name: Hooks',
      '  - name: Hook Prefect',
      '    occupation: Computer Systems Engineers/Architects',
      '    reading: "8" # optional',
    ]);
  });
  it('has nothing more to say when each of these lines is replaced', () => {
    const lines = text.split('\n');
    for (const { line, field } of issues) {
      const start = field.endsWith('attribution') ? 'a ' : '';
      const ours = { 'habitat.range': '[vendor]', 'flightRisk.revenue': '1' }[field] ?? `${start}line ${line} of ours`;
      lines[line - 1] = lines[line - 1]!.replace(/^(\s*(?:- )?(?:\w+: )?).*?(?=$| # )/u, `$1${ours}`);
    }
    expect(issuesOf(lines.join('\n'))).toEqual([]);
  });
});
