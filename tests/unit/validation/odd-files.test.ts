import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRoles } from '../../../src/validation/check-roles.ts';
import { readRoleFiles, ROLES_DIR } from '../../../src/validation/read-role-file.ts';
import { composeSources } from '../../bench/compose.ts';
import { makeOddFile, oddFiles } from '../../fixtures/hostile/odd-files.ts';
import { plainText } from '../../support/role.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'otiose-odd-'));
  mkdirSync(join(root, ROLES_DIR), { recursive: true });
  makeOddFile({ name: 'neighbour.mdx', content: composeSources(1)[0]!.text, says: '' }, join(root, ROLES_DIR));
});
afterEach(() => rmSync(root, { recursive: true }));

function check(): Map<string, string[]> {
  const { sources, issues: readIssues } = readRoleFiles(root);
  const byFile = Map.groupBy(checkRoles(sources, readIssues).issues, ({ file }) => file.slice(ROLES_DIR.length + 1));
  return new Map([...byFile].map(([name, issues]) => [name, issues.map(({ rule, found, fix }) => `[${rule}] ${found} | ${fix}`)]));
}

describe('an odd file', () => {
  it.each(oddFiles)('is refused in these words: $name', (file) => {
    makeOddFile(file, join(root, ROLES_DIR));
    expect(readdirSync(join(root, ROLES_DIR))).toContain(file.name);
    expect(check()).toEqual(new Map([[file.name, [file.says]]]));
  });
  it('leaves the dossiers beside it alone', () => {
    makeOddFile({ name: 'plain.mdx', content: plainText, says: '' }, join(root, ROLES_DIR));
    const others = oddFiles.filter(({ content }) => content !== plainText);
    for (const file of others) makeOddFile(file, join(root, ROLES_DIR));
    expect([...check().keys()].toSorted()).toEqual(others.map(({ name }) => name).toSorted());
  });
  it('is the one of two names that differ by case alone', () => {
    makeOddFile({ name: 'Plain.mdx', content: plainText, says: '' }, join(root, ROLES_DIR));
    makeOddFile({ name: 'plain.mdx', content: plainText.replace('title: ', 'title: Second '), says: '' }, join(root, ROLES_DIR));
    expect(check().get('Plain.mdx')).toContain(oddFiles.find(({ name }) => name === 'Keeper.mdx')!.says.replace('Keeper', 'Plain'));
  });
});
