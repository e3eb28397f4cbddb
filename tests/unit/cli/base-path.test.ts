import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../../support/project-copy.ts';

const BASE = '/filed/under/';

let project: string;
let files: string[];
const read = (path: string) => readFileSync(join(project, 'dist', path), 'utf8');
const ending = (...ends: string[]) => files.filter((path) => ends.some((end) => path.endsWith(end)));

function run(...parameters: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: project, env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
}

beforeAll(() => {
  project = copyProject();
  const settings = join(project, 'src/site.ts');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace("basePath: string = '/'", `basePath: string = '${BASE}'`));
  run('src/cli/rename.ts', 'sdet', 'tester');
  appendFileSync(join(project, 'content/roles/tester.mdx'), '---\n\nSee [the rules](/method/#salary).\n');
  run('src/cli/build.ts');
  files = readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
}, 180_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Addresses within the site that a page or a style sheet names. */
function addresses(text: string): string[] {
  const attributes = [...text.matchAll(/\s(?:href|src|action|data-index)="([^"]*)"/gu), ...text.matchAll(/url\(["']?([^"')]+)/gu), ...text.matchAll(/content="0; url=([^"]*)"/gu)];
  return attributes.map(([, address]) => address!).filter((address) => !/^(?:https?:|#|data:)/u.test(address));
}

/** Whether an address leads to a file of the site under its base path. */
function leads(address: string): boolean {
  const path = address.replace(/[?#].*$/su, '');
  if (!path.startsWith(BASE)) return false;
  const file = path.slice(BASE.length);
  return existsSync(join(project, 'dist', file === '' || file.endsWith('/') ? `${file}index.html` : file));
}

describe('a site under a base path', () => {
  it('has pages and style sheets whose every address leads to one of its files', () => {
    const pages = ending('.html', '.css');
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      expect(addresses(read(page)).filter((address) => !leads(address)), page).toEqual([]);
    }
    expect(addresses(read('roles/tester/index.html'))).toContain(`${BASE}method/#salary`);
    expect(addresses(read('roles/sdet/index.html'))).toContain(`${BASE}roles/tester/`);
  });
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
