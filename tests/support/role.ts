import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { roleSchema, type Role } from '../../src/schemas/role.ts';

/** The project's root. */
export const root = join(import.meta.dirname, '../..');

/** The text of the valid dossier that every broken one is an edit of. */
export const plainText = readFileSync(join(root, 'tests/fixtures/roles/valid/plain.mdx'), 'utf8');

/** Where the valid dossier pretends to stand. */
export const plainPath = 'content/roles/plain.mdx';

/** The valid dossier as data, with some fields replaced, built through the schema. */
export function plainRole(overrides: Partial<Role> = {}): Role {
  const data = parse(plainText.split(/^---$/mu)[1]!) as Record<string, unknown>;
  return roleSchema.parse({ ...data, ...overrides });
}

/** The text with one passage replaced; throws when the passage is not there exactly once. */
export function edit(text: string, find: string, replace: string): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`"${find}" stands ${parts.length - 1} times in the text.`);
  return parts.join(replace);
}
