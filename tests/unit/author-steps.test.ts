import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../support/project-copy.ts';
import { composeSources, relatedTo } from '../bench/compose.ts';
import { root } from '../support/role.ts';

const ID = 'warden-of-spare-hooks';
const DRAFT = `content/roles/${ID}.mdx`;
/** What the questions of `npm run new` are answered with. */
const ANSWERS = ['--title', 'Warden of Spare Hooks', '--id', ID, '--order', 'machinales', '--alias', 'Hook Prefect, 2019', '--nearest', '15-1253', '--compared-with', '15-1252', '--no-filings', '--filed', '2026-03-04'];

/** The commands of README's section on adding a role, comments left out. */
const [, block] = /^## Add a role\n\n```sh\n([^`]+)```$/mu.exec(readFileSync(join(root, 'README.md'), 'utf8'))!;
const commands = block!.trim().split('\n').map((line) => line.replace(/ +#.*$/u, '').replace('<id>', ID));

let project: string;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function run(command: string, more: readonly string[] = []) {
  const [program, ...parameters] = command.split(' ');
  const env = { ...process.env, NODE_ENV: 'production', GITHUB_ACTIONS: '' };
  const { status, stdout, stderr } = spawnSync(program!, [...parameters, ...more], { cwd: project, env, encoding: 'utf8', shell: process.platform === 'win32' });
  return { status, output: stdout + stderr };
}

describe("the author's steps in README", { timeout: 120_000 }, () => {
  it('are new, check, fix and build', () => {
    expect(commands).toEqual(['npm run new', `npm run check -- ${DRAFT}`, 'npm run check -- --fix', 'npm run build']);
  });

  it('lead from nothing to a page', () => {
    const [start, check, fix, build] = commands as [string, string, string, string];
    expect(run(`${start} --`, ANSWERS)).toMatchObject({ status: 0, output: expect.stringContaining(`${DRAFT} is started.`) as string });

    // The draft is refused for the lines that are still the template's, and for nothing else.
    const unfinished = run(check);
    expect(unfinished.status).toBe(1);
    expect(new Set(unfinished.output.match(/^ {2}[\w-]+(?=: \.github)/gmu))).toEqual(new Set(['  template-text']));

    // The author writes: every section below the answers is another dossier's, with a slip that a machine can repair.
    const draft = readFileSync(join(project, DRAFT), 'utf8');
    const head = draft.slice(0, draft.indexOf('\norgChart:')).replace(/^tagline: .*$/mu, "tagline: 'Counts hooks twice, once with the keys on.'").replace(/^protects: .*$/mu, 'protects: The ninth hook.');
    const written = relatedTo(composeSources(1)[0]!.text, ['sdet', 'enterprise-architect']);
    writeFileSync(join(project, DRAFT), `${head}${written.slice(written.indexOf('\norgChart:'))}`);
    expect(run(check).output).toContain('It stands in single quotes.');

    expect(run(fix)).toMatchObject({ status: 0, output: expect.stringContaining(`Repaired ${DRAFT}.`) as string });
    expect(run(check)).toMatchObject({ status: 0, output: expect.stringContaining('1 dossier checked, no problem found.') as string });
    expect(run(build).status).toBe(0);
    expect(readFileSync(join(project, `dist/roles/${ID}/index.html`), 'utf8')).toContain('>Warden of Spare Hooks</h1>');
    expect(existsSync(join(project, 'dist/roles/_template'))).toBe(false);
  });

  it('work by hand, too: a copy of the template fails until each line is replaced', () => {
    const path = 'content/roles/keeper-of-doors.mdx';
    writeFileSync(join(project, path), readFileSync(join(project, 'content/roles/_template.mdx')));
    expect(run(`npm run check -- ${path}`)).toMatchObject({ status: 1, output: expect.stringContaining("This is still the template's line.") as string });
    writeFileSync(join(project, path), relatedTo(composeSources(2)[1]!.text, ['sdet', 'enterprise-architect']));
    expect(run('npm run check -- --fix')).toMatchObject({ status: 0, output: expect.stringContaining('Repaired content/permalinks.txt.') as string });
  });
});
