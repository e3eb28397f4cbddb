import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedLicences, LICENCES_PATH, licenceList, packagesByLicence, type Lock } from '../../src/cli/licences.ts';
import { root } from '../support/role.ts';

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly allowScripts: Record<string, boolean>;
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const lock = JSON.parse(read('package-lock.json')) as Lock;
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== '');

/** Packages that run a program when they are installed, and why they may. */
const INSTALL_SCRIPTS: Record<string, string> = {
  esbuild: 'checks that the program for this platform runs, and mends its place',
  node: 'puts the Node of the pinned version in its place',
};

/** The packages that a file or what it imports takes from outside, in all. */
function packagesFrom(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const imported = [...read(path).matchAll(/^(?:import|export) (?!type\b)(?:[^;]*? from )?'([^']+)';/gmu)].map(([, target]) => target!);
  return imported.flatMap((target) => (target.startsWith('.') ? packagesFrom(join(path, '..', target), seen) : [target]));
}

describe('the table of packages', () => {
  const section = /\n### The packages\n([^]*?)(?=\n##|$)/u.exec(read('.github/CONTRIBUTING.md'))![1]!;
  const rows = [...section.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gmu)].map(([, name, use, reason]) => ({ name: name!, use: use!, reason: reason! }));

  it('has a row with a use and a reason for each one that is asked for, and no other', () => {
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(direct).toSorted());
    for (const { use, reason } of rows) {
      expect(['page', 'build', 'work', 'tests']).toContain(use);
      expect(reason).toMatch(/^\S.{9,}$/u);
    }
  });
  it('says which of them a page loads', () => {
    const elements = readdirSync(join(root, 'src/elements')).map((name) => `src/elements/${name}`);
    const loaded = [...new Set(elements.flatMap((path) => packagesFrom(path)))].toSorted();
    expect(rows.filter(({ use }) => use === 'page').map(({ name }) => name)).toEqual(loaded);
  });
  it('is of exact versions', () => {
    for (const version of Object.values(direct)) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});

describe('the lock file', () => {
  it('has the digest of every package', () => {
    expect(locked.filter(([, { version, integrity }]) => !version || !integrity?.startsWith('sha512-')).map(([folder]) => folder)).toEqual([]);
  });
  it('has the packages of every platform that one asks for', () => {
    const asked = locked.flatMap(([folder, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).map((name) => ({ folder, name })));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ folder, name }) => !resolves(folder, name))).toEqual([]);
    const systems = new Set(locked.flatMap(([, { os = [] }]) => os));
    for (const system of ['linux', 'darwin', 'win32']) expect(systems).toContain(system);
  });
  it('runs no program at an installation but those approved', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => folder.replace(/^.*node_modules\//u, ''));
    expect([...new Set(scripted)].toSorted()).toEqual(Object.keys(INSTALL_SCRIPTS));
    expect(Object.entries(manifest.allowScripts).toSorted()).toEqual(Object.keys(INSTALL_SCRIPTS).map((name) => [name, true]));
  });
});

/** Whether a package finds another by Node's rule: in its own folder, or in one around it. */
function resolves(folder: string, name: string): boolean {
  if (lock.packages[`${folder}${folder && '/'}node_modules/${name}`]) return true;
  return folder !== '' && resolves(folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1)), name);
}

describe('the licences', () => {
  it('are allowed, each with its reason', () => {
    expect([...packagesByLicence(lock).keys()].filter((licence) => !(licence in allowedLicences))).toEqual([]);
  });
  it('are listed', () => {
    expect(read(LICENCES_PATH), 'Run `npm run licences`.').toBe(licenceList(lock));
  });
});
