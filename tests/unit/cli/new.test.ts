import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, digestTree } from '../../support/project-copy.ts';

let project: string;
let before: Record<string, string>;
beforeAll(() => {
  project = copyProject();
  before = written();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const written = () => ({ ...digestTree(join(project, 'content')), ...digestTree(join(project, 'src/data')) });
const read = (path: string) => readFileSync(join(project, path), 'utf8');

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/cli/new.ts', ...args], { cwd: project, encoding: 'utf8', input: '' });
}

const NAMES = ['--title', 'Warden of Spare Hooks', '--id', 'warden-of-spare-hooks', '--order', 'turriformes', '--alias', 'Hook Prefect, 2019', '--alias', 'Hooksmith'];
const FIGURES = ['--nearest', '11-1011', '--compared-with', '15-1252'];
const ALL = [...NAMES, ...FIGURES, '--no-filings', '--filed', '2026-03-04'];

describe('npm run new', { timeout: 60_000 }, () => {
  it('explains its flags', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const flag of ['title', 'id', 'order', 'alias', 'nearest', 'compared-with', 'filing', 'no-filings', 'filed', 'row', 'help']) {
      expect(stdout).toContain(`\n  --${flag} `);
    }
  });

  it('names all that is missing or wrong at once, and writes nothing', () => {
    const wrong = run('--titel', 'x', '--order', 'none of these', '--alias', 'SDET', '--alias', 'Foo, 1850', '--row', '15-1252 | x', '--filing', 'Foo | 1 | 2', '--no-filings', '--id');
    expect(wrong).toMatchObject({ status: 1, stdout: '' });
    expect(wrong.stderr.split('\n')).toEqual([
      '--titel: There is no such flag. Did you mean --title?',
      '"x" belongs to no flag. Put a text of more than one word in double quotes.',
      '--id: It says nothing. Put its text after it, in double quotes.',
      '--no-filings: It stands beside --filing. Keep one of the two.',
      expect.stringMatching(/^--order: "none of these" is not in the list\. \S/u),
      '--alias "SDET": "SDET" is on file already, in content/roles/sdet.mdx. If it is the same role, edit that file; if not, choose another name.',
      '--alias "Foo", year: It is 1850; the lowest is 1900. When the seat took this name, if known. Example: 2019',
      '--row "15-1252", employment: It is missing. Add employment. How many jobs the source counts, a whole number. Example: 435370',
      '--filing "Foo", code: "1" does not have the right form. The O*NET-SOC code, like 15-1299.08. Example: 15-1299.08',
      '--title: It is missing. Give the title as it stands on the badge.',
      '--id: It is missing. Give the id, lower-case words and hyphens.',
      '--nearest: It is missing. Give the SOC code of the nearest real occupation.',
      '--compared-with: It is missing. Give the SOC code of the occupation to compare it with.',
      'Nothing was written.',
      '',
    ]);
    expect(run().stderr.split('\n')).toHaveLength(9);
    expect(run(...ALL, '--filing', 'Foo, 15-1299.08, Bar').stderr).toMatch(/^--filing: Its parts are divided by upright bars, not by commas: "Name \| 15-1299\.08 \| Occupation"\.\n/u);
    expect(run(...ALL, '--title', 'a\u001b[31m').stderr).toMatch(/^--title: It contains a line break, a tab or an invisible character\. [^\u001b]*$/u);
    expect(run(...ALL, '--title', 'a\u001b[31m', '\u001b[2J').stderr).not.toContain('\u001b');
    expect(written()).toEqual(before);
  });

  it('refuses what is on file before it misses anything else of it', () => {
    expect(run(...ALL, '--title', 'énterprise architect')).toMatchObject({
      status: 1,
      stderr: '--title: "énterprise architect" is on file already, in content/roles/enterprise-architect.mdx. If it is the same role, edit that file; if not, choose another name.\nNothing was written.\n',
    });
    expect(written()).toEqual(before);
  });

  it('stops when the template or the figures cannot be used, and writes nothing', () => {
    const template = read('content/roles/_template.mdx');
    writeFileSync(join(project, 'content/roles/_template.mdx'), template.replace('nearest:', 'closest:'));
    expect(run(...ALL)).toMatchObject({ status: 1, stderr: 'The template has no salary.nearest.\nNothing was written.\n' });
    rmSync(join(project, 'content/roles/_template.mdx'));
    expect(run(...ALL)).toMatchObject({
      status: 1,
      stderr: 'content/roles/_template.mdx:1:1  the file\n  It cannot be read (ENOENT).\n  Mend its name or its permissions, or remove it.\n  file: .github/CONTRIBUTING.md#file\nNothing was written.\n',
    });
    writeFileSync(join(project, 'content/roles/_template.mdx'), template);
    expect(written()).toEqual(before);
  });

  it('writes the draft and a new row, says what is next, and never writes over it', () => {
    const row = ['--row', '99-9999 | Odd Jobs | 1,230 | 20,000 | 30,000 | 40,000 | 2025 | Survey of Odd Jobs, 2025'];
    const filing = ['--filing', 'Hooksmith | 15-1299.08 | Computer Systems Engineers/Architects | Hooksmith (Wall) | initials'];
    const { status, stdout, stderr } = run(...NAMES, '--nearest', '99-9999', '--compared-with', '15-1252', ...row, ...filing);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      [
        'content/roles/warden-of-spare-hooks.mdx is started.',
        'src/data/wages.json has the figures of 99-9999.',
        'Next:',
        "  1. Open content/roles/warden-of-spare-hooks.mdx and replace every line that is still the template's, numbers and times too.",
        '  2. npm run check -- content/roles/warden-of-spare-hooks.mdx',
        '  3. npm run dev, and look at http://localhost:4321/roles/warden-of-spare-hooks/',
        '',
      ].join('\n'),
    );
    const draft = read('content/roles/warden-of-spare-hooks.mdx');
    expect(draft).toContain('\n  - name: Hooksmith\n    filedAs: Hooksmith (Wall)\n    code: 15-1299.08\n');
    expect(draft).toMatch(/^filed: \d{4}-\d\d-\d\d # the day of filing$/mu);
    expect(JSON.parse(read('src/data/wages.json')).at(-1)).toMatchObject({ code: '99-9999', employment: 1230, p90: 40_000 });
    const check = spawnSync(process.execPath, ['src/cli/check.ts'], { cwd: project, encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '' } });
    expect(new Set(check.stderr.match(/^ {2}[\w-]+(?=: \.github)/gmu))).toEqual(new Set(['  template-text']));

    const after = written();
    const again = run(...ALL);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('--id: "warden-of-spare-hooks" is on file already, in content/roles/warden-of-spare-hooks.mdx.');
    expect(written()).toEqual(after);
  });

  it('warns of names that are like those on file, and goes on', () => {
    const names = ['--title', 'Enterprise Umbrella Architect', '--id', 'umbrella', '--order', 'turriformes', '--alias', 'Umbrella Holder'];
    const { status, stderr } = run(...names, ...FIGURES, '--no-filings');
    expect(stderr).toBe('  Near "Enterprise Umbrella Architect" on file: Enterprise Architect (content/roles/enterprise-architect.mdx).\n');
    expect(status).toBe(0);
    expect(read('content/roles/umbrella.mdx')).toContain('\nfederalFilings: [] #');
  });
});
