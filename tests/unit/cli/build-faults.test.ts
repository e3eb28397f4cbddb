import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceAstro } from '../../support/fake-astro.ts';
import { copyProject, digestTree } from '../../support/project-copy.ts';

const NOBODY = 65_534;
vi.setConfig({ testTimeout: 60_000 });
const env = { ...process.env, GITHUB_ACTIONS: '' };
const build = ['src/cli/build.ts'];
let project: string;
let before: Record<string, string>;

beforeEach(() => {
  project = copyProject();
  mkdirSync(join(project, 'dist/roles'), { recursive: true });
  writeFileSync(join(project, 'dist/index.html'), 'the old site');
  writeFileSync(join(project, 'dist/roles/index.html'), 'the old roles');
  before = digestTree(join(project, 'dist'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Builds to the end: the exit code, and what was said of it. */
function run(options: { uid?: number } = {}): { status: number | null; says: string } {
  const { status, stderr } = spawnSync(process.execPath, build, { cwd: project, env, encoding: 'utf8', maxBuffer: 2 ** 26, timeout: 60_000, ...options });
  return { status, says: stderr.trim() };
}

/** Starts a build that hangs, and waits until Astro's stand-in has begun to write. */
async function start(): Promise<{ stop: (signal: NodeJS.Signals) => Promise<{ status: number | null; says: string }>; astro: number }> {
  replaceAstro(project, 'hang');
  const child = spawn(process.execPath, build, { cwd: project, env });
  let says = '';
  child.stderr.on('data', (part: Buffer) => (says += String(part)));
  let astro: string | undefined;
  for await (const part of child.stdout) if ((astro = /begun (\d+)/u.exec(String(part))?.[1])) break;
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const [status] = (await once(child, 'exit')) as [number | null];
    return { status, says: says.trim() };
  };
  return { stop, astro: Number(astro) };
}

function expectOldSite(): void {
  expect(digestTree(join(project, 'dist'))).toEqual(before);
}

function expectNewSite(): void {
  expect(readdirSync(join(project, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('the new site');
  expect(readdirSync(join(project, '.astro/build'))).toEqual(['lock']);
}

/** Skips a test that the machine cannot run, and says so. */
function leaveOut(skip: (note: string) => void, why: string): void {
  console.log(`Skipped: ${why}`);
  skip(why);
}

it('a build that ends well puts the new site in the place of the old', () => {
  replaceAstro(project, 'finish');
  expect(run()).toEqual({ status: 0, says: '' });
  expectNewSite();
});

describe('a build that is killed', () => {
  it('leaves the old site whole, and the next build goes on as if nothing were', async () => {
    const { stop, astro } = await start();
    expect(await stop('SIGKILL')).toEqual({ status: null, says: '' });
    expectOldSite();
    // Astro's child outlives its parent here, and goes on writing.
    replaceAstro(project, 'finish');
    expect(run()).toEqual({ status: 0, says: '' });
    process.kill(astro);
    expectNewSite();
  });
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s says so, ends Astro and leaves nothing behind', async (signal) => {
    const { stop, astro } = await start();
    expect(await stop(signal)).toEqual({ status: 1, says: `The build failed: it was stopped by ${signal}. dist/ is as it was.` });
    expect(() => process.kill(astro, 0)).toThrow('ESRCH');
    expectOldSite();
    expect(readdirSync(join(project, '.astro/build'))).toEqual(['lock']);
  });
  it('while the sites change places has the old one put back by the next', () => {
    mkdirSync(join(project, '.astro/build'), { recursive: true });
    renameSync(join(project, 'dist'), join(project, '.astro/build/old'));
    replaceAstro(project, 'die');
    expect(run()).toEqual({ status: 1, says: 'The build failed: Astro was stopped by SIGKILL. dist/ is as it was.' });
    expectOldSite();
  });
});

it('a second build at the same time is refused, and the first goes on', async () => {
  const { stop, astro } = await start();
  expect(run()).toEqual({ status: 1, says: 'Another build is running here; start this one when it has ended.' });
  expect(process.kill(astro, 0)).toBe(true);
  expectOldSite();
  await stop('SIGTERM');
});

describe('what cannot be read', () => {
  it('is named when it is not UTF-8', () => {
    appendFileSync(join(project, 'content/roles/sdet.mdx'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    const { status, says } = run();
    expect(status).toBe(1);
    expect(says.split('\n')).toEqual(['content/roles/sdet.mdx:1:1  the file', '  It is not valid UTF-8 text.', '  Save it with the encoding UTF-8.', '  file: .github/CONTRIBUTING.md#file', '', '1 problem in 1 file.']);
    expectOldSite();
  });
  it('is named when the system refuses it', ({ skip }) => {
    // Root may read anything: then the build runs as nobody.
    const uid = process.getuid?.() === 0 ? { uid: NOBODY } : {};
    if (spawnSync(process.execPath, ['--version'], { cwd: project, ...uid }).status !== 0) leaveOut(skip, 'here root cannot start Node as nobody, so no file is unreadable.');
    if ('uid' in uid) spawnSync('chown', ['-hR', String(NOBODY), project]);
    chmodSync(join(project, 'content/roles/sdet.mdx'), 0o000);
    const { status, says } = run(uid);
    expect(status).toBe(1);
    expect(says).toContain('content/roles/sdet.mdx:1:1  the file\n  It cannot be read (EACCES).\n  Mend its name or its permissions, or remove it.\n');
    expect(says).toMatch(/\n\n1 problem in 1 file\.$/u);
    expectOldSite();
  });
  it('is named file by file when there are a thousand', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `content/roles/bad-${index}.mdx`);
    for (const name of names) writeFileSync(join(project, name), 'This is no dossier.\n');
    const { status, says } = run();
    expect(status).toBe(1);
    const named = new Set([...says.matchAll(/^(\S+):1:1 {2}the file\n {2}It has no front matter\.$/gmu)].map(([, path]) => path));
    expect(names.filter((name) => !named.has(name))).toEqual([]);
    expect(says.split('\n').at(-1)).toMatch(/^\d+ problems in 100\d files\.$/u);
    expectOldSite();
  });
});

describe('a full disk', () => {
  /** Builds a copy on a disk of six megabytes, which only this process and its children see. */
  const script = 'mount -t tmpfs -o size=6m none "$1" && cp -a "$0/." "$1" && cd "$1" && "$2" src/cli/build.ts; code=$?; cp -a dist "$3"; exit $code';

  it('is called by its name, and the old site is whole', ({ skip }) => {
    const unshared = ['--map-root-user', '--mount', 'sh', '-c'];
    if (spawnSync('unshare', [...unshared, 'mount -t tmpfs none /mnt']).status !== 0) leaveOut(skip, 'a small disk takes Linux and the right to mount in a namespace.');
    const disk = mkdtempSync(join(tmpdir(), 'otiose-disk-'));
    const copy = join(project, 'copy');
    replaceAstro(project, 'fill');
    const { status, stderr } = spawnSync('unshare', [...unshared, script, project, disk, process.execPath, copy], { env, encoding: 'utf8' });
    rmSync(disk, { recursive: true });
    expect(stderr).toContain('ENOSPC');
    expect(stderr.trim().split('\n').at(-1)).toBe('The build failed: the disk is full. dist/ is as it was.');
    expect(status).toBe(1);
    expect(digestTree(copy)).toEqual(before);
  });
});
