import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRoleFiles } from '../../../src/validation/read-role-file.ts';

let root: string;
const put = (name: string, content: string | Buffer) => writeFileSync(join(root, 'content/roles', name), content);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'otiose-read-'));
  mkdirSync(join(root, 'content/roles'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('readRoleFiles', () => {
  it('reads the files in the order of their names and leaves hidden ones alone', () => {
    put('b.mdx', 'B');
    put('a.mdx', 'A');
    put('.DS_Store', 'x');
    expect(readRoleFiles(root)).toEqual({
      sources: [
        { path: 'content/roles/a.mdx', text: 'A' },
        { path: 'content/roles/b.mdx', text: 'B' },
      ],
      issues: [],
    });
  });
  it('refuses links, folders, large files and files that are not text, each with its reason', () => {
    put('ok.mdx', 'A');
    put('large.mdx', 'x'.repeat(40_001));
    put('latin.mdx', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    mkdirSync(join(root, 'content/roles/folder'));
    symlinkSync('/etc/hostname', join(root, 'content/roles/link.mdx'));
    const { sources, issues } = readRoleFiles(root);
    expect(sources.map((source) => source.path)).toEqual(['content/roles/ok.mdx']);
    expect(issues.map(({ rule, file, found, fix }) => [rule, file, found, fix])).toEqual([
      ['file', 'content/roles/folder', 'It is not a regular file.', 'Keep only dossiers here, one .mdx file each, without folders or links.'],
      ['file', 'content/roles/large.mdx', 'It has 40001 bytes.', 'Cut it to at most 40000 bytes; a dossier has about 10,000.'],
      ['file', 'content/roles/latin.mdx', 'It is not valid UTF-8 text.', 'Save it with the encoding UTF-8.'],
      ['file', 'content/roles/link.mdx', 'It is not a regular file.', 'Keep only dossiers here, one .mdx file each, without folders or links.'],
    ]);
  });
  it('says what is wrong with the folder itself', () => {
    const folder = join(root, 'content/roles');
    const found = () => readRoleFiles(root).issues.map((issue) => `${issue.file}: ${issue.found}`);
    expect(found()).toEqual(['content/roles: It holds no dossier.']);
    put('_template.mdx', 'T');
    expect(found()).toEqual(['content/roles: It holds no dossier.']);
    rmSync(folder, { recursive: true });
    expect(found()).toEqual(['content/roles: It cannot be read (ENOENT).']);
    symlinkSync(tmpdir(), folder);
    expect(found()).toEqual(['content/roles: It is not a folder.']);
    rmSync(folder);
    writeFileSync(folder, 'x');
    expect(found()).toEqual(['content/roles: It is not a folder.']);
  });
});
