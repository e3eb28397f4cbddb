import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeFiles } from '../../../src/cli/change-files.ts';
import { digestTree } from '../../support/project-copy.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'otiose-change-'));
  writeFileSync(join(root, 'a'), 'A');
  writeFileSync(join(root, 'b'), Buffer.from([0xff, 0]));
});
afterEach(() => rmSync(root, { recursive: true }));

it('writes and removes', () => {
  changeFiles(root, { write: [{ path: 'a', text: 'A2' }, { path: 'c', text: 'C' }], remove: ['b'] });
  const changed = digestTree(root);
  writeFileSync(join(root, 'a'), 'A2');
  writeFileSync(join(root, 'c'), 'C');
  expect(digestTree(root)).toEqual(changed);
  expect(Object.keys(changed)).toEqual(['/a', '/c']);
});

it.each([
  ['a write', { write: [{ path: 'a', text: 'A2' }, { path: 'c', text: 'C' }, { path: 'none/d', text: 'D' }], remove: ['b'] }],
  ['a removal', { write: [{ path: 'a', text: 'A2' }, { path: 'c', text: 'C' }], remove: ['b', 'none'] }],
])('puts everything back when %s fails', (_what, change) => {
  const before = digestTree(root);
  expect(() => changeFiles(root, change)).toThrow(/^ENOENT: [^\n]+none[^\n]*\nEvery file was put back as it was\.$/u);
  expect(digestTree(root)).toEqual(before);
});

it('writes nothing where a file cannot be read beforehand', () => {
  mkdirSync(join(root, 'folder'));
  const before = digestTree(root);
  expect(() => changeFiles(root, { write: [{ path: 'a', text: 'A2' }, { path: 'folder', text: '' }], remove: [] })).toThrow(/^EISDIR/u);
  expect(digestTree(root)).toEqual(before);
});

it('touches no file before there is room for all of them', () => {
  const touched = () => statSync(join(root, 'a')).ino;
  const before = touched();
  // As a full disk does, this refuses what is written beside the second file.
  mkdirSync(join(root, '.c.new'));
  expect(() => changeFiles(root, { write: [{ path: 'a', text: 'A2' }, { path: 'c', text: 'C' }], remove: ['b'] })).toThrow(/^EISDIR: [^\n]+\nEvery file was put back as it was\.$/u);
  expect(touched()).toBe(before);
  expect(readdirSync(root)).toEqual(expect.arrayContaining(['a', 'b']));
});
