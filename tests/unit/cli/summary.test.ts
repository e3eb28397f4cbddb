import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, constantFrom, property, string, array } from 'fast-check';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summarize } from '../../../src/cli/summary.ts';
import { checkRoles } from '../../../src/validation/check-roles.ts';
import type { Issue } from '../../../src/validation/issue.ts';
import { copyProject } from '../../support/project-copy.ts';
import { edit, plainPath, plainText } from '../../support/role.ts';

const none = { paths: [plainPath], checked: { files: [], issues: [] }, hasPage: () => false };
const issue = (overrides: Partial<Issue>): Issue => ({ rule: 'schema', file: plainPath, line: 3, column: 8, field: 'order', found: 'It is wrong.', fix: 'Mend it.', ...overrides });
const withIssues = (...issues: Issue[]) => summarize({ ...none, checked: { files: [], issues } });
const withTitle = (title: string) => summarize({ ...none, checked: checkRoles([{ path: plainPath, text: edit(plainText, 'title: Keeper of the Key Cupboard', `title: ${JSON.stringify(title)}`) }]) });

describe('the summary of a change', () => {
  it('names title and page of a dossier without problems', () => {
    const checked = checkRoles([{ path: plainPath, text: plainText }]);
    expect(summarize({ paths: ['README.md', plainPath], checked, hasPage: (id) => id === 'plain' })).toBe(
      [
        '## Dossiers in this change',
        'To see the pages, download `site` under Artifacts on this page, unzip it into a folder `site`, and run `npx serve site`.',
        '### `content/roles/plain.mdx`',
        '`Keeper of the Key Cupboard`, page `roles/plain/index.html`',
        'No problem found.\n',
      ].join('\n\n'),
    );
  });
  it('tells the findings of a broken one, and of its neighbours', () => {
    const neighbour = issue({ file: 'content/roles/sdet.mdx', line: 9, field: '', found: 'It stands twice.', fix: 'Keep one.' });
    expect(withIssues(issue({}), neighbour)).toBe(
      [
        '## Dossiers in this change',
        '### `content/roles/plain.mdx`',
        '```text\nline 3, order: It is wrong. Mend it.\n```',
        '### `content/roles/sdet.mdx`',
        'It is not part of this change.',
        '```text\nline 9, the file: It stands twice. Keep one.\n```\n',
      ].join('\n\n'),
    );
  });
  it('says so when a dossier was removed, or none was touched', () => {
    expect(summarize(none)).toBe('## Dossiers in this change\n\n### `content/roles/plain.mdx`\n\nIt is no longer on file.\n');
    expect(summarize({ ...none, paths: ['README.md'] })).toBe('## Dossiers in this change\n\nNo dossier was changed.\n');
  });
  it('counts what would be too much', () => {
    expect(withIssues(...Array.from({ length: 3000 }, () => issue({})))).toMatch(/\n```\n\nAnd 2990 more\.\n$/u);
    const paths = Array.from({ length: 5000 }, (_, index) => `content/roles/${String(index).padStart(4, '0')}.mdx`);
    expect(summarize({ ...none, paths })).toMatch(/\n### `content\/roles\/0029\.mdx`\n\nIt is no longer on file\.\n\nAnd 4970 more files\.\n$/u);
  });
});

describe('a text of a stranger', () => {
  it.each([
    ['HTML', '<img src=x onerror=alert(1)>', '`<img src=x onerror=alert(1)>`'],
    ['a link', '[here](https://a.example)', '`[here](https://a.example)`'],
    ['an image', '![](https://a.example/a.png)', '`![](https://a.example/a.png)`'],
    ['a mention', '@everyone #1', '`@everyone #1`'],
    ['a code span', 'a` <b> `` @b ```', '```` a` <b> `` @b ``` ````'],
    ['a backslash', 'a\\` <b>', '`` a\\` <b> ``'],
  ])('stays text as a title: %s', (_what, title, printed) => {
    expect(withTitle(title)).toBe(`## Dossiers in this change\n\n### \`${plainPath}\`\n\n${printed}\n\nNo problem found.\n`);
  });
  it.each([
    ['a heading', 'content/roles/a\n# b.mdx', '`content/roles/a\\u{a}# b.mdx`'],
    ['a fence', 'content/roles/```\n<b>.mdx', '```` content/roles/```\\u{a}<b>.mdx ````'],
    ['an escape', 'content/roles/\u001b[31m\u202e.mdx', '`content/roles/\\u{1b}[31m\\u{202e}.mdx`'],
    ['an expression', 'content/roles/${{ github.token }}$(id).mdx', '`content/roles/${{ github.token }}$(id).mdx`'],
    ['a long name', `content/roles/${'x'.repeat(300)}.mdx`, `\`content/roles/${'x'.repeat(186)} (…)\``],
  ])('stays text as a file name: %s', (_what, path, printed) => {
    expect(summarize({ ...none, paths: [path] })).toBe(`## Dossiers in this change\n\n### ${printed}\n\nIt is no longer on file.\n`);
  });
  it('stays in its fence as a finding', () => {
    const field = 'a\n```\n<b>';
    const report = withIssues(issue({ field, found: '```\n~~~\n<script>@x</script>\u2028', fix: '`` ``` ![](x)' }));
    const [, fenced] = report.split(/^```(?:text)?$/mu);
    expect(fenced).toBe('\nline 3, a\\u{a}```\\u{a}<b>: ```\\u{a}~~~\\u{a}<script>@x</script>\\u{2028} `` ``` ![](x)\n');
    expect(report.match(/^```/gmu)).toHaveLength(2);
  });
});

describe('the summary as a page', () => {
  const marks = constantFrom('`', '``', '```', '~~~', '\n', '\r', '\\', '<b>', '<!--', '](x)', '![', '|', '---', '# ', '> ', '@a', 'https://a.example', '$', '&lt;', ' ', '\u2028', 'a');
  const hostile = array(marks, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

  it('has no element but headings, paragraphs and code', () => {
    assert(
      property(hostile, hostile, string(), (name, text, other) => {
        const file = `content/roles/${name}`;
        const html = markdownToHtml(withIssues(issue({ file, field: text, found: other, fix: text }), issue({ found: text, fix: other }))).html;
        expect(html.match(/<\/?[^>]*>/gu)!.filter((tag) => !/^<\/?(?:h2|h3|p|pre|code)(?: class="language-text")?>$/u.test(tag))).toEqual([]);
        expect(html.match(/<(?:h3|pre)>/gu)).toHaveLength(4);
      }),
      { seed: 22, numRuns: 500 },
    );
  });
});

describe('the command', () => {
  let project: string;
  beforeAll(() => {
    project = copyProject();
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('reads NUL-separated names and finds pages and problems under its root', () => {
    mkdirSync(join(project, 'dist/roles/sdet'), { recursive: true });
    writeFileSync(join(project, 'dist/roles/sdet/index.html'), '');
    const path = join(project, 'content/roles/enterprise-architect.mdx');
    writeFileSync(path, edit(readFileSync(path, 'utf8'), 'order: turriformes', 'order: turriforms'));
    const input = ['content/roles/sdet.mdx', 'content/roles/enterprise-architect.mdx', 'content/roles/a\nb "$(id)".mdx', 'src/site.ts', ''].join('\0');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/summary.ts'], { cwd: project, input, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toBe(
      [
        '## Dossiers in this change',
        'To see the pages, download `site` under Artifacts on this page, unzip it into a folder `site`, and run `npx serve site`.',
        '### `content/roles/a\\u{a}b "$(id)".mdx`',
        'It is no longer on file.',
        '### `content/roles/enterprise-architect.mdx`',
        '```text\nline 3, order: "turriforms" is not in the list. Did you mean "turriformes"?\n```',
        '### `content/roles/sdet.mdx`',
        '`SDET`, page `roles/sdet/index.html`',
        'No problem found.\n',
      ].join('\n\n'),
    );
  });
});
