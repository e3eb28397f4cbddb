import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedIds, withIds } from '../../../src/validation/ledger.ts';
import { readLedger } from '../../../src/validation/read-ledger.ts';
import { parseRoleFile } from '../../../src/validation/role-file.ts';
import { edit, plainPath, plainText } from '../../support/role.ts';

const HEADER = '# Every id ever published, one a line, sorted. An address that was given out leads somewhere for good: remove none.\n';

describe('withIds', () => {
  it.each([
    ['starts a ledger', '', ['b', 'a'], `${HEADER}a\nb\n`],
    ['puts an id in its place', '# Ids\na\nc\n', ['b'], '# Ids\na\nb\nc\n'],
    ['changes nothing when it is there', '# Ids\na\nb\n', ['b'], '# Ids\na\nb\n'],
    ['sorts, and names each once', '# Ids\nc\na\nc\n', [], '# Ids\na\nc\n'],
    ['keeps Windows line ends', '# Ids\r\nb\r\n', ['a'], '# Ids\r\na\r\nb\r\n'],
    ['ends the last line, and drops empty ones', '# Ids\n\nb', ['a'], '# Ids\na\nb\n'],
    ['keeps every comment, above', '# Ids\nb\n# later\n', ['a'], '# Ids\n# later\na\nb\n'],
    ['keeps a line that cannot be an id, for the check to report', '# Ids\nB b\n', ['a'], '# Ids\nB b\na\n'],
  ])('%s', (_what, ledger, ids, result) => {
    expect(withIds(ledger, ids)).toBe(result);
  });
  it('loses no id, and changes nothing the second time', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,4}$/u);
    fc.assert(
      fc.property(fc.array(id), fc.array(id), (listed, added) => {
        const once = withIds(listed.join('\n'), added);
        expect(new Set(once.split('\n').slice(1, -1))).toEqual(new Set([...listed, ...added]));
        expect(withIds(once, added)).toBe(once);
      }),
    );
  });
});

describe('publishedIds', () => {
  it('are the ids of the files and their former ones, without the template', () => {
    const text = edit(plainText, 'orgChart:\n', 'formerly: [key-master, 5, Bad]\norgChart:\n');
    const files = [plainPath, 'content/roles/_template.mdx', 'content/roles/Bad Name.mdx'].map((path) => parseRoleFile({ path, text: path === plainPath ? text : plainText }).file);
    expect(publishedIds(files)).toEqual(['plain', 'key-master']);
  });
});

describe('readLedger', () => {
  let root: string;
  const path = () => join(root, 'content/permalinks.txt');
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'otiose-ledger-'));
    mkdirSync(join(root, 'content'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const issue = (found: string) => ({
    rule: 'permalink',
    file: 'content/permalinks.txt',
    line: 1,
    column: 1,
    field: '',
    found,
    fix: 'Restore it from the repository: it is the only record of the addresses that were given out.',
  });

  it('gives the text', () => {
    writeFileSync(path(), '# Ids\na\n');
    expect(readLedger(root)).toBe('# Ids\na\n');
  });
  it('says what is wrong with the file', () => {
    expect(readLedger(root)).toEqual(issue('It is missing.'));
    writeFileSync(path(), Buffer.from([0x63, 0xe9]));
    expect(readLedger(root)).toEqual(issue('It is not valid UTF-8 text.'));
    writeFileSync(path(), 'x'.repeat(1_000_001));
    expect(readLedger(root)).toEqual(issue('It has 1000001 bytes; at most 1000000 fit.'));
    rmSync(path());
    symlinkSync('/etc/hostname', path());
    expect(readLedger(root)).toEqual(issue('It is not a regular file.'));
    rmSync(join(root, 'content'), { recursive: true });
    writeFileSync(join(root, 'content'), '');
    expect(readLedger(root)).toEqual(issue('It cannot be read (ENOTDIR).'));
  });
});
