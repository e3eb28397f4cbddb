import { describe, expect, it } from 'vitest';
import { checkRoles } from '../../../src/validation/check-roles.ts';
import { reportToTerminal } from '../../../src/validation/reporters/terminal.ts';
import { edit, plainPath, plainText } from '../../support/role.ts';

const check = (text: string) => checkRoles([{ path: plainPath, text }]).issues.map(({ rule, line, found }) => `${rule} ${line} ${found}`);
const frontMatter = plainText.slice(0, plainText.lastIndexOf('---'));
const notes = (body: string) => check(`${plainText}${body}`);
const ESM = 'export const p = globalThis.process';

describe('texts that another parser would split elsewhere', () => {
  it.each([
    ['a fence after a line separator', `${frontMatter}# \u2028---\n~~~ x: y\n---\n${ESM}\n`, 'yaml 89 It contains the invisible character U+2028.'],
    ['a fence after a lone carriage return', `${frontMatter}# \r---\n---\n${ESM}\n`, 'yaml 89 It contains the invisible character U+000D.'],
    ['a line end that is two for the compiler', `${plainText}Hello\r\r\n${ESM}\r\r\n`, 'yaml 90 It contains the invisible character U+000D.'],
    ['a key hidden in a comment', `${frontMatter}# c\rlayout: "data:text/javascript,x"\n---\n`, 'yaml 89 It contains the invisible character U+000D.'],
    ['a byte order mark', `\uFEFF${plainText}`, 'yaml 1 It contains the invisible character U+FEFF.'],
    ['a NUL byte', plainText.replace('Sign twice', 'Sign\0twice'), 'yaml 58 It contains the invisible character U+0000.'],
    ['a right-to-left override', plainText.replace('Sign twice', 'Sign \u202Etwice'), 'yaml 58 It contains the invisible character U+202E.'],
    ['a next-line character', plainText.replace('Sign twice', 'Sign\u0085twice'), 'yaml 58 It contains the invisible character U+0085.'],
  ])('are refused: %s', (_what, text, message) => {
    expect(check(text)).toEqual([message]);
  });
});

describe('field notes that would act', () => {
  it.each([
    ['set:html', '<Stamp set:html="<img src=x onerror=alert(1)>">a</Stamp>', 'body-safety 90 <Stamp> has an attribute.'],
    ['client:load', '<Stamp client:load="x">a</Stamp>', 'body-safety 90 <Stamp> has an attribute.'],
    ['server:defer', '<Stamp server:defer>a</Stamp>', 'body-safety 90 <Stamp> has an attribute.'],
    ['slot', '<Stamp slot="zz">a</Stamp>', 'body-safety 90 <Stamp> has an attribute.'],
    ['an export that aborts the parser', 'export a `\\', 'body-safety 90 A paragraph that starts with import or export is code.'],
    ['tags that stall the parser', `{${'<a>'.repeat(30)}`, 'body-safety 90 The field notes have the sign { 1 time and the sign < 30 times.'],
    ['braces that stall the parser', '<a b={'.repeat(11), 'body-safety 90 The field notes have the sign { 11 times and the sign < 11 times.'],
    ['an expression in a list', '- a\n  - {process.exit()}', 'body-safety 91 It contains an expression in braces.'],
    ['an element in a table', '| a |\n|---|\n| <script /> |', 'body-safety 92 <script> is not allowed.'],
    ['a member component', '<Stamp.constructor />', 'body-safety 90 <Stamp.constructor> is not allowed.'],
    ['an inherited name', '<constructor />', 'body-safety 90 <constructor> is not allowed.'],
    ['deep quotations', `${'>'.repeat(500)} a`, 'body-safety 90 It is nested too deeply.'],
    ['too many characters', '{'.repeat(20_000), 'body-safety 90 The field notes have 20000 characters; at most 5000 fit.'],
  ])('are refused: %s', (_what, body, message) => {
    expect(notes(body)).toEqual([message]);
  });
  it('may be made of marks alone without a fault', () => {
    for (const mark of ['{', '[', '<', '*', '`', '![', '> ', '- ']) expect(() => notes(mark.repeat(4900 / mark.length))).not.toThrow();
  });
});

describe('values of the wrong shape', () => {
  const shapes = ['', ' null', ' 5', ' .nan', ' 1e999', ' 99999999999999999999999', ' true', ' text', ' []', ' [null]', ' [5]', ' [[]]', ' {}', ' { a: b }'];
  const keys = frontMatter.match(/^\w+(?=:)/gmu)!;
  it.each(keys)('of %s always give messages with something to do, one a field', (key) => {
    for (const shape of shapes) {
      const text = plainText.replace(new RegExp(`^${key}:[^]*?(?=^\\w+:|^---$)`, 'mu'), `${key}:${shape}\n`);
      const { issues } = checkRoles([{ path: plainPath, text }]);
      for (const { found, fix } of issues) {
        expect(found).toMatch(/^\S.*\.$/u);
        expect(fix).toMatch(/\S.{8,}/u);
      }
      const fields = issues.map(({ field }) => field);
      expect(new Set(fields).size).toBe(fields.length);
    }
  });
  it('of the whole front matter are told the fields', () => {
    for (const yaml of ['', '[]', '5', 'text']) {
      const { issues } = checkRoles([{ path: plainPath, text: `---\n${yaml}\n---\n` }]);
      expect(issues).toHaveLength(1);
      expect(issues[0]!.fix).toContain('title, order, filed');
    }
  });
  it('as keys are refused at their place', () => {
    expect(check(edit(plainText, 'order: machinales', 'order: machinales\n? [a, b]\n: c'))).toEqual(['yaml 4 This is no name for a field.']);
    expect(check(edit(plainText, 'order: machinales', 'order: machinales\n: c'))).toEqual(['yaml 4 This is no name for a field.']);
  });
  it('nested without end are refused as such', () => {
    expect(check(edit(plainText, 'order: machinales', `order: ${'['.repeat(8000)}`))).toEqual(['yaml 3 It is nested too deeply.']);
  });
  it('may bear the names of prototypes', () => {
    expect(check(edit(plainText, 'order: machinales', 'order: machinales\n__proto__: 1\nconstructor: 2'))).toEqual([
      'schema 4 There is no field "__proto__" here.',
      'schema 5 There is no field "constructor" here.',
    ]);
  });
  it('in thousands are answered by the first twenty', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(check(edit(plainText, 'order: machinales', `order: machinales\n${many}`))).toHaveLength(20);
    expect(check(`---\n${'a: 1\n'.repeat(3000)}---\n`)).toHaveLength(20);
  });
});

describe('all problems at once', () => {
  it('are those of the front matter, the notes and the file name', () => {
    const text = `${edit(plainText, 'tagline: Holds', 'tagline: a: b Holds')}{1}\n`;
    const { issues } = checkRoles([{ path: 'content/roles/Bad Name.mdx', text }]);
    expect(issues.map(({ rule }) => rule)).toEqual(['file-name', 'yaml', 'body-safety']);
  });
  it('are printed without what a terminal would obey', () => {
    const report = reportToTerminal(checkRoles([{ path: 'content/roles/a\n\u001b[31m.mdx', text: plainText }]).issues);
    expect(report).not.toContain('\u001b');
    expect(report.split('\n')).toHaveLength(4);
  });
});
