import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../../support/project-copy.ts';

const TAIL = [
  '',
  'Usage: npm run check [-- [--fix] [--json] [--editorial] [<dossier> ...]]',
  '',
  'Checks every dossier, then types and lint; of named dossiers (path or id) the content alone.',
  '',
  '  --fix        first repair what a machine can: order of fields, quotes, spaces, the list of addresses',
  '  --json       print the problems as JSON, for other programs',
  '  --editorial  list the warnings, too, which fail nothing, and measure how the dossiers read; the content alone',
  '',
].join('\n');
const broken = ['content/roles/sdet.mdx', 'content/roles/enterprise-architect.mdx'];
let project: string;

beforeAll(() => {
  project = copyProject();
  for (const path of broken) {
    const file = join(project, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^order: \w+/mu, 'order: nowhere'));
  }
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function check(...parameters: string[]) {
  const env = { ...process.env, GITHUB_ACTIONS: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...parameters], { cwd: project, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run check', { timeout: 30_000 }, () => {
  it('tells every problem of every dossier, and looks no further', () => {
    const { status, stdout, stderr } = check();
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.match(/^content\/roles\/.*$/gmu)).toEqual(['content/roles/enterprise-architect.mdx:3:8  order', 'content/roles/sdet.mdx:3:8  order']);
    expect(stderr).toMatch(/\n2 problems in 2 files\.\n$/u);
  });

  it.each(['content/roles/sdet.mdx', './content/roles/sdet.mdx', 'sdet'])('tells those of %s alone', (name) => {
    const { status, stderr } = check(name);
    expect(status).toBe(1);
    expect(stderr.match(/^content\/roles\/.*$/gmu)).toEqual(['content/roles/sdet.mdx:3:8  order']);
  });

  it('passes a good dossier among bad ones', () => {
    const stdout = expect.stringMatching(/^1 dossier checked, no problem found\.\ncontent\/roles\/lead-backend-data-procurement-analyst\.mdx has \d{3} words; 550 to 750 are meant\.\n/u) as string;
    expect(check('lead-backend-data-procurement-analyst')).toEqual({ status: 0, stdout, stderr: '' });
  });

  it('prints JSON for programs', () => {
    const { status, stdout, stderr } = check('--json');
    const report = JSON.parse(stdout) as { checked: number; issues: { file: string; help: string }[] };
    expect({ status, stderr, checked: report.checked }).toEqual({ status: 1, stderr: '', checked: 4 });
    expect(report.issues.map(({ file, help }) => [file, help])).toEqual(broken.toReversed().map((file) => [file, '.github/CONTRIBUTING.md#schema']));
  });

  it('asks back for a dossier or a flag that does not exist', () => {
    expect(check('sdte')).toEqual({ status: 1, stdout: '', stderr: `There is no dossier "sdte". Did you mean content/roles/sdet.mdx?\n${TAIL}` });
    expect(check('qqqqqq')).toMatchObject({ status: 1, stderr: `There is no dossier "qqqqqq".\n${TAIL}` });
    expect(check('--jsn')).toMatchObject({ status: 1, stderr: expect.stringContaining("Unknown option '--jsn'") as string });
  });

  it('repairs what is mechanical and leaves the rest to the author', () => {
    const path = join(project, 'content/roles/enterprise-architect.mdx');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('title: Enterprise Architect\n', '').replace(/^filed: .*$/mu, (line) => `${line}  \ntitle: 'Enterprise Architect'`));
    const ledger = join(project, 'content/permalinks.txt');
    const listed = readFileSync(ledger, 'utf8');
    writeFileSync(ledger, listed.replace('sdet\n', ''));
    const { status, stderr } = check('--fix');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Repaired content\/roles\/enterprise-architect\.mdx\.\n(?: {2}line \d+: .+\.\n){2,}Repaired content\/permalinks\.txt\.\n {2}The addresses it lacked were added\.\n/u);
    expect(stderr).toMatch(/\n2 problems in 2 files\.\n$/u);
    expect(readFileSync(path, 'utf8')).toBe(before.replace('title: Enterprise Architect', 'title: "Enterprise Architect"'));
    expect(readFileSync(ledger, 'utf8')).toBe(listed);
    expect(check('--fix', 'lead-backend-data-procurement-analyst')).toMatchObject({ status: 0, stderr: '' });
  });

  it('lists warnings when asked, measures the dossiers, and fails for neither', () => {
    const path = join(project, 'content/roles/lead-backend-data-procurement-analyst.mdx');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace(/^ {2}diagnosis: .*$/mu, '  diagnosis: Often safe until 3 May.'));
    const summary = check('lead-backend-data-procurement-analyst').stdout;
    expect(summary).toMatch(/^\d warnings? in 1 file; npm run check -- --editorial lists them\.$/mu);

    const { status, stdout, stderr } = check('--editorial', 'lead-backend-data-procurement-analyst');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('  "Often" may be a tic (often, as a hedge).\n  Keep it if it is meant; otherwise cut it.\n');
    expect(stdout).toMatch(/\n\d+ warnings? in 1 file\.\n\n1 dossier checked, no problem found\.\n\nin 1,000 words/u);
    const table = stdout.slice(stdout.indexOf('in 1,000 words')).trimEnd().split('\n');
    expect(table).toHaveLength(10);
    expect(table[0]).toMatch(/^in 1,000 words +1 file +founding style +Devil's Dictionary +Jargon File$/u);
    expect(table[1]).toMatch(/^words of list A +0\.0 +44\.9 +0\.3$/u);
    expect(table[7]).toMatch(/^sentence length, spread \/ mean +0\.\d\d +0\.40 +0\.66 +0\.70$/u);

    const json = JSON.parse(check('--editorial', '--json', 'lead-backend-data-procurement-analyst').stdout) as { issues: { rule: string; severity: string }[] };
    expect(json.issues.map(({ rule, severity }) => `${rule} ${severity}`)).toContain('doubtful-words warning');
    const env = { ...process.env, GITHUB_ACTIONS: 'true' };
    const github = spawnSync(process.execPath, ['src/cli/check.ts', '--editorial', 'lead-backend-data-procurement-analyst'], { cwd: project, env, encoding: 'utf8' });
    expect(github.stdout).toMatch(/^::warning file=content\/roles\/lead-backend-data-procurement-analyst\.mdx,line=\d+,col=14,title=doubtful-words/mu);
    writeFileSync(path, before);
  });

  it('tells a gate of style as a problem', () => {
    const path = join(project, 'content/roles/lead-backend-data-procurement-analyst.mdx');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace(/^ {2}diagnosis: .*$/mu, '  diagnosis: Literally safe until 3 May.'));
    const { status, stderr } = check('lead-backend-data-procurement-analyst');
    expect(status).toBe(1);
    expect(stderr).toContain('"Literally" is on the list of banned words.');
    writeFileSync(path, before);
  });

  it('explains itself', () => {
    expect(check('--help')).toEqual({ status: 0, stdout: TAIL.trimStart(), stderr: '' });
  });

  it('annotates under GitHub Actions', () => {
    const { stderr } = spawnSync(process.execPath, ['src/cli/check.ts', 'sdet'], { cwd: project, env: { ...process.env, GITHUB_ACTIONS: 'true' }, encoding: 'utf8' });
    expect(stderr).toMatch(/^::error file=content\/roles\/sdet\.mdx,line=3,col=8,title=schema%3A order::/u);
  });
});
