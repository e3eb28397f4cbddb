import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/validation/issue.ts';
import { reportToGithub } from '../../../src/validation/reporters/github.ts';
import { reportToJson } from '../../../src/validation/reporters/json.ts';
import { reportToTerminal } from '../../../src/validation/reporters/terminal.ts';

const issues: Issue[] = [
  { rule: 'schema', file: 'content/roles/a.mdx', line: 3, column: 8, field: 'order', found: '"x" is not in the list.', fix: 'Did you mean "y"?' },
  { rule: 'yaml', file: 'content/roles/b,c:d.mdx', line: 1, column: 1, field: '', found: '100 %\nwrong', fix: 'Mend it.' },
];

describe('reportToTerminal', () => {
  it('says where, what, what to do, and where to read more', () => {
    expect(reportToTerminal(issues)).toBe(
      [
        'content/roles/a.mdx:3:8  order',
        '  "x" is not in the list.',
        '  Did you mean "y"?',
        '  schema: .github/CONTRIBUTING.md#schema',
        '',
        'content/roles/b,c:d.mdx:1:1  the file',
        '  100 %\\u{a}wrong',
        '  Mend it.',
        '  yaml: .github/CONTRIBUTING.md#yaml',
      ].join('\n'),
    );
  });
  it('shows the lines around the place, without what a terminal would obey', () => {
    const text = 'first\r\nsecond \u001b[31m\r\norder: x\r\nfourth\u202e\r\nfifth';
    expect(reportToTerminal(issues.slice(0, 1), new Map([['content/roles/a.mdx', text]])).split('\n').slice(3, -1)).toEqual([
      '      2 | second ·[31m',
      '    > 3 | order: x',
      '        |        ^',
      '      4 | fourth·',
    ]);
  });
  it('cuts long lines around the place', () => {
    const text = `${'a'.repeat(200)}X${'b'.repeat(200)}`;
    const issue = { ...issues[0]!, line: 1, column: 201 };
    const [line, mark] = reportToTerminal([issue], new Map([[issue.file, text]])).split('\n').slice(3, 5);
    expect(line).toBe(`    > 1 | ${'a'.repeat(50)}X${'b'.repeat(59)}`);
    expect(mark!.indexOf('^')).toBe(line!.indexOf('X'));
  });
  it('leaves the lines out when the text has no such line', () => {
    expect(reportToTerminal(issues.slice(0, 1), new Map([['content/roles/a.mdx', 'one line']])).split('\n')).toHaveLength(4);
  });
});

describe('reportToJson', () => {
  it('holds every issue as it is, with where its rule is explained', () => {
    expect(JSON.parse(reportToJson(issues, 7))).toEqual({
      checked: 7,
      issues: [
        { ...issues[0], severity: 'problem', help: '.github/CONTRIBUTING.md#schema' },
        { ...issues[1], severity: 'problem', help: '.github/CONTRIBUTING.md#yaml' },
      ],
    });
  });
  it('marks warnings as such', () => {
    const { issues: told } = JSON.parse(reportToJson(issues.slice(0, 1), 7, issues.slice(1))) as { issues: { rule: string; severity: string }[] };
    expect(told.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['schema problem', 'yaml warning']);
  });
});

describe('reportToGithub', () => {
  it('writes warnings as warnings', () => {
    expect(reportToGithub(issues.slice(0, 1), 'warning')).toMatch(/^::warning file=content\/roles\/a\.mdx,line=3,col=8,/u);
  });
  it('writes one annotation a line, with nothing in it that could start another command', () => {
    expect(reportToGithub(issues)).toBe(
      [
        '::error file=content/roles/a.mdx,line=3,col=8,title=schema%3A order::"x" is not in the list. Did you mean "y"? (.github/CONTRIBUTING.md#schema)',
        '::error file=content/roles/b%2Cc%3Ad.mdx,line=1,col=1,title=yaml%3A the file::100 %25%0Awrong Mend it. (.github/CONTRIBUTING.md#yaml)',
      ].join('\n'),
    );
  });
});
