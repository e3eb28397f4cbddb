import { describe, expect, it } from 'vitest';
import { checkRoles } from '../../../src/validation/check-roles.ts';
import type { SourceFile } from '../../../src/validation/read-role-file.ts';
import { composeRelated, relatedTo } from '../../bench/compose.ts';
import { draftRules } from '../../../src/validation/rules/index.ts';
import { edit, plainText } from '../../support/role.ts';

/** The problems that are not of style: two copies share their wording, too. */
const factual = (sources: readonly SourceFile[]) => checkRoles(sources).issues.filter(({ rule }) => !draftRules.has(rule));
const file = (id: string, text: string) => ({ path: `content/roles/${id}.mdx`, text });

describe('two files', () => {
  it('with the same text are told every repetition, at its place', () => {
    const issues = factual([file('first', plainText), file('second', plainText)]);
    expect(new Set(issues.map((issue) => `${issue.rule} ${issue.file}`))).toEqual(new Set(['unique-names content/roles/second.mdx']));
    expect(issues.map((issue) => issue.field)).toEqual([
      'title',
      'tagline',
      'aliases[0].name',
      'aliases[1].name',
      'metrics[0].name',
      'metrics[0].fact',
      'metrics[1].name',
      'metrics[1].fact',
      'weaponry[0].name',
      'weaponry[0].fact',
      'weaponry[1].name',
      'weaponry[1].fact',
      'jdAutopsy[0].fact',
      'jdAutopsy[1].fact',
      'burnWard[0].deposition',
      'burnWard[0].attribution',
      'burnWard[0].fact',
      'burnWard[1].deposition',
      'burnWard[1].attribution',
      'burnWard[1].fact',
    ]);
  });
  it('that share one alias, in another spelling, get one message', () => {
    const other = plainText.replace(/^(.*(?:title|name|tagline|fact|deposition|attribution): )(.*)$/gmu, '$1$2 two').replace(/federalFilings:[^]*?(?=flightRisk)/u, 'federalFilings: []\n');
    const issues = factual([file('first', plainText), file('second', edit(other, 'Cupboard Lead two', 'cupboard-lead'))]);
    expect(issues).toEqual([
      {
        rule: 'unique-names',
        file: 'content/roles/second.mdx',
        line: 10,
        column: 11,
        field: 'aliases[1].name',
        found: 'The name "cupboard-lead" already stands in content/roles/first.mdx:10.',
        fix: 'Change one of the two; if both files describe one role, keep one file.',
      },
    ]);
  });
  it('can be related, once, and a broken one is still there to be related to', () => {
    const relations = 'A year.\nrelations:\n  - { relation: envies, inverse: is envied by, role: other }\n  - { relation: pities, inverse: is pitied by, role: other }\n';
    const related = checkRoles([file('plain', edit(plainText, 'A year.\n', relations)), file('other', '')]);
    expect(related.issues.map((issue) => `${issue.file} ${issue.found}`)).toEqual([
      'content/roles/other.mdx It has no front matter.',
      'content/roles/plain.mdx "other" stands in two relations.',
    ]);
  });
});

describe('relations of ten files', () => {
  const files = composeRelated(10);
  const said = (sources: readonly SourceFile[]) => checkRoles(sources).issues.map(({ file, line, column, found, fix }) => `${file}:${line}:${column} ${found} ${fix}`);
  const edited = (index: number, find: string, replace: string) => files.map((file, at) => (at === index ? { ...file, text: edit(file.text, find, replace) } : file));
  const to = (index: number) => `  - { relation: envies, inverse: is envied by, role: keeper-${index} }\n`;

  it('are enough when others state them', () => {
    expect(files[0]!.text).not.toContain('relations:');
    expect(said(files)).toEqual([]);
  });
  it('are two at least', () => {
    expect(said(edited(9, to(7), ''))).toEqual(['content/roles/keeper-9.mdx:85:1 It has 1 of 2 relations. State how the role stands to another, in both directions.']);
  });
  it('are not asked of fewer files, nor while one cannot be read', () => {
    expect(said(files.slice(0, 9).map((file) => ({ ...file, text: file.text.replace(/relations:\n.*---/su, '---') })))).toEqual([]);
    expect(said(edited(9, to(7), '').with(0, { path: 'content/roles/keeper-0.mdx', text: '' }))).not.toContainEqual(expect.stringContaining('relations'));
  });
  it('lead from each file to each', () => {
    const cut = [
      ...files.slice(0, 7),
      ...[7, 8, 9].map((at) => ({ ...files[at]!, text: files[at]!.text.replace(/relations:\n.*---/su, at === 7 ? '---' : `relations:\n${at === 8 ? to(7) : to(7) + to(8)}---`) })),
    ];
    const alone = (at: number, line: number, column: number) =>
      `content/roles/keeper-${at}.mdx:${line}:${column} No chain of relations leads from here to the other files. State one to a file outside its group.`;
    expect(said(cut)).toEqual([alone(7, 1, 1), alone(8, 85, 1), alone(9, 85, 1)]);
  });
  it('are stated in one of the two files', () => {
    const twice = files.with(0, { ...files[0]!, text: relatedTo(files[0]!.text, ['keeper-1']) });
    expect(said(twice)).toEqual([
      'content/roles/keeper-1.mdx:86:54 content/roles/keeper-0.mdx states its relation to this file. Keep one of the two, with its inverse: it shows on both pages.',
    ]);
  });
});

describe('all problems of all files', () => {
  it('come in one run, sorted by place', () => {
    const broken = edit(edit(plainText, 'order: machinales', 'order: none'), 'to: 17:00', 'to: 1700');
    const { issues } = checkRoles([file('b', broken), file('a', 'no front matter'), file('c', broken)]);
    expect(issues.map(({ file: path, line }) => `${path}:${line}`)).toEqual([
      'content/roles/a.mdx:1',
      'content/roles/b.mdx:3',
      'content/roles/b.mdx:74',
      'content/roles/c.mdx:3',
      'content/roles/c.mdx:74',
    ]);
  });
});
