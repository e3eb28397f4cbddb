import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkedNotes } from '../../../src/collections/checked-notes.ts';
import { roleLoader } from '../../../src/collections/role-loader.ts';
import { expected } from '../../fixtures/hostile/expected.ts';
import { makeOddFile, oddFiles } from '../../fixtures/hostile/odd-files.ts';
import { hostileTexts } from '../../support/hostile-files.ts';
import { plainText } from '../../support/role.ts';

let root: string;
const folder = () => join(root, 'content/roles');
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'otiose-hostile-'));
  mkdirSync(folder(), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

type Load = (id: string) => string | undefined;

/** What the compiler, in the build and in the dev server alike, is given for a module. */
function load(id: string): string | undefined {
  let found: Load | undefined;
  const updateConfig = (config: { vite: { plugins: { load: Load }[] } }) => (found = config.vite.plugins[0]!.load);
  const setup = checkedNotes().hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({ config: { root: pathToFileURL(`${root}/`) }, updateConfig });
  return found!(id);
}

describe('the compiler', () => {
  it.each([...hostileTexts])('is given no hostile text: %s', (path, text) => {
    writeFileSync(join(folder(), 'plain.mdx'), text);
    const compile = () => load(join(folder(), 'plain.mdx?astroRenderContent=true'));
    if (expected[path]!.length > 0) expect(compile).toThrow('content/roles/plain.mdx:');
    else expect(compile()).toBe(`---\n---\n${text.slice(text.lastIndexOf('\n---\n') + 5)}`);
  });
  it.each(oddFiles)('is given no odd file: $name', (file) => {
    makeOddFile(file, folder());
    // A name with ? or # or \ ends elsewhere in an address; then there is no such dossier.
    expect(() => load(join(folder(), file.name)) ?? fail()).toThrow();
    rmSync(join(folder(), file.name), { recursive: true });
  });
  it.each(['content/roles/inner/plain.mdx', 'src/pages/plain.mdx', 'plain.mdx', 'content/roles-old/plain.mdx'])('is given no MDX from %s', (path) => {
    expect(() => load(join(root, path))).toThrow('is no dossier: only files in content/roles may be MDX.');
  });
  it('is given the checked text however the root is reached, and other modules untouched', () => {
    writeFileSync(join(folder(), 'plain.mdx'), `${plainText}A note.\n`);
    expect(load('/another/way/content/roles/plain.mdx')).toBe('---\n---\nA note.\n');
    expect(load(join(root, 'src/site.ts'))).toBeUndefined();
  });
});

/** An answer that no text of a dossier gives: a module that is not one. */
function fail(): never {
  throw new Error('It is no MDX.');
}

describe('the loader', () => {
  function context() {
    const store = { keys: vi.fn(() => ['gone', 'plain']), delete: vi.fn(), set: vi.fn<(entry: { id: string }) => void>() };
    const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
    const logger = { error: vi.fn() };
    return { store, watcher, logger, context: { config: { root: pathToFileURL(`${root}/`) }, store, watcher, logger } as unknown as LoaderContext };
  }
  it.each(['html-script', 'export-default', 'expression-alone', 'address-javascript', 'stall-tags'])('stores nothing when one dossier is %s', async (name) => {
    writeFileSync(join(folder(), 'plain.mdx'), hostileTexts.get(`notes/${name}.mdx`)!);
    const { store, context: loading } = context();
    await expect(roleLoader().load(loading)).rejects.toThrow('The dossiers have problems.');
    expect(store.delete).not.toHaveBeenCalled();
    expect(store.set).not.toHaveBeenCalled();
  });
  it('stores the dossiers when all are sound', async () => {
    writeFileSync(join(folder(), 'plain.mdx'), plainText);
    const { store, context: loading } = context();
    await roleLoader().load(loading);
    expect(store.set.mock.calls.map(([entry]) => entry.id)).toEqual(['plain']);
    expect(store.delete.mock.calls).toEqual([['gone']]);
  });
  it('stores what was edited and nothing else, and nothing while it is broken', async () => {
    const path = join(folder(), 'plain.mdx');
    writeFileSync(path, plainText);
    const { store, watcher, logger, context: loading } = context();
    await roleLoader().load(loading);
    watcher.emit('all', 'change', path);
    expect(store.set).toHaveBeenCalledTimes(1);
    writeFileSync(path, plainText.replace(/^tagline: .*$/mu, 'tagline: Holds 3 keys.'));
    watcher.emit('all', 'change', path);
    expect(store.set).toHaveBeenCalledTimes(2);
    expect(store.set.mock.lastCall).toMatchObject([{ id: 'plain', data: { tagline: 'Holds 3 keys.' } }]);
    writeFileSync(path, plainText.replace(/^order: .*$/mu, 'order: nowhere'));
    watcher.emit('all', 'change', path);
    expect(logger.error.mock.lastCall?.[0]).toContain('Not reloaded.');
    expect(store.set).toHaveBeenCalledTimes(2);
  });
});
