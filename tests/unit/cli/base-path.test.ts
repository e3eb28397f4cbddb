import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../../support/project-copy.ts';
import { root } from '../../support/role.ts';

const BASE = '/filed/under/';

let project: string;
let files: string[];
const read = (path: string) => readFileSync(join(project, 'dist', path), 'utf8');
const ending = (...ends: string[]) => files.filter((path) => ends.some((end) => path.endsWith(end)));

function run(...parameters: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: project, env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' }, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
}

beforeAll(() => {
  project = copyProject();
  const settings = join(project, 'src/site.ts');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace("basePath: string = '/'", `basePath: string = '${BASE}'`));
  run('src/cli/rename.ts', 'sdet', 'tester');
  appendFileSync(join(project, 'content/roles/tester.mdx'), '\nSee [the rules](/method/#salary).\n\n***\n\nEnd.\n');
  run('src/cli/build.ts');
  files = readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
}, 180_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Whether an address leads to a file of the site under its base path. */
function leads(address: string): boolean {
  const path = address.replace(/[?#].*$/su, '');
  if (!path.startsWith(BASE)) return false;
  const file = path.slice(BASE.length);
  return existsSync(join(project, 'dist', file === '' || file.endsWith('/') ? `${file}index.html` : file));
}

describe('a site under a base path', () => {
  it('passes every test of a built site', () => {
    cpSync(join(root, 'tests'), join(project, 'tests'), { recursive: true });
    run('node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/built/vitest.config.ts');
    expect(read('roles/tester/index.html')).toContain(`href="${BASE}method/#salary"`);
    expect(read('roles/tester.md')).toContain(`](${BASE}method/#salary)`);
    expect(read('roles/sdet/index.html')).toContain(`href="${BASE}roles/tester/"`);
    expect(read('feed.json')).toContain(`href=\\"${BASE}method/#salary\\"`);
  }, 120_000);
  it('has scripts that ask for files under it alone', () => {
    const named = ending('.js').flatMap((path) => [...read(path).matchAll(/["'`](\/[\w./-]*)["'`]/gu)].map(([, address]) => address!));
    const asked = named.filter((address) => address !== '/' && address !== BASE);
    expect(asked.some((address) => address.endsWith('.js'))).toBe(true);
    expect(asked.filter((address) => !leads(address))).toEqual([]);
    const parts = ending('.js').map(read).join('');
    for (const name of ['names', 'text', 'cards']) expect(parts).toContain(`search/${name}.json`);
    expect(parts).not.toMatch(/["'`]\/(?:search|roles|taxonomy)\//u);
    expect(parts).toContain(BASE);
  });
  it('has redirects and headers for addresses under it', () => {
    const redirects = read('_redirects').split('\n').filter((line) => line.startsWith('/'));
    expect(redirects).toEqual([`${BASE}roles/sdet/ ${BASE}roles/tester/ 301`, `${BASE}roles/sdet ${BASE}roles/tester/ 301`]);
    expect(read('_headers').match(/^\/.*$/gmu)).toEqual([`${BASE}*`, `${BASE}_astro/*`]);
  });
});
