import { describe, expect, it } from 'vitest';
import { checkRoles } from '../../../src/validation/check-roles.ts';
import { plainText } from '../../support/role.ts';

const check = (name: string) => checkRoles([{ path: `content/roles/${name}`, text: plainText }]).issues;

describe('file-name', () => {
  it.each(['a.mdx', 'key-2-keeper.mdx', '_template.mdx'])('allows %s', (name) => {
    expect(check(name)).toEqual([]);
  });
  it('is checked even when there is nothing in the file to read', () => {
    expect(checkRoles([{ path: 'content/roles/notes.txt', text: '' }]).issues.map((issue) => issue.rule)).toEqual(['yaml', 'file-name']);
  });
  it.each(['Keeper.mdx', 'key_keeper.mdx', 'key--keeper.mdx', '-key.mdx', 'keeper.md', 'keeper', 'kеeper.mdx', 'a b.mdx', `${'a'.repeat(90)}.mdx`])(
    'refuses %s in one message',
    (name) => {
      expect(check(name)).toEqual([
        {
          rule: 'file-name',
          file: `content/roles/${name}`,
          line: 1,
          column: 1,
          field: '',
          found: `The file name "${name}" cannot be an address.`,
          fix: 'Use lower-case letters a to z, digits and single hyphens, at most 80 of them, then .mdx: enterprise-architect.mdx.',
        },
      ]);
    },
  );
});
