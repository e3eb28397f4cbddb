import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/validation/issue.ts';
import { reportToGithub } from '../../../src/validation/reporters/github.ts';
import { reportToTerminal } from '../../../src/validation/reporters/terminal.ts';

const issues: Issue[] = [
  { rule: 'schema', file: 'content/roles/a.mdx', line: 3, column: 8, field: 'order', found: '"x" is not in the list.', fix: 'Did you mean "y"?' },
  { rule: 'yaml', file: 'content/roles/b,c:d.mdx', line: 1, column: 1, field: '', found: '100 %\nwrong', fix: 'Mend it.' },
];

describe('reportToTerminal', () => {
  it('says where, what and what to do', () => {
    expect(reportToTerminal(issues)).toBe(
      [
        'content/roles/a.mdx:3:8  order  [schema]',
        '  "x" is not in the list.',
        '  Did you mean "y"?',
        '',
        'content/roles/b,c:d.mdx:1:1  the file  [yaml]',
        '  100 %\\u{a}wrong',
        '  Mend it.',
      ].join('\n'),
    );
  });
});

describe('reportToGithub', () => {
  it('writes one annotation a line, with nothing in it that could start another command', () => {
    expect(reportToGithub(issues)).toBe(
      [
        '::error file=content/roles/a.mdx,line=3,col=8,title=schema%3A order::"x" is not in the list. Did you mean "y"?',
        '::error file=content/roles/b%2Cc%3Ad.mdx,line=1,col=1,title=yaml%3A the file::100 %25%0Awrong Mend it.',
      ].join('\n'),
    );
  });
});
