import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { orderIds } from '../../src/data/orders.ts';
import { roleSchema, type Role } from '../../src/schemas/role.ts';
import { root } from './role.ts';

const folder = join(root, 'content/roles');

/** The dossiers on file, with their front matter, by id. */
export const roles = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
  .toSorted()
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return { id: name.replace(/\.mdx$/u, ''), length: text.length, ...(parse(text.split(/^---$/mu)[1]!) as Role) };
  });

/** A dossier on file as the site knows it: with what its file may leave out. */
export function roleOnFile(id: string): Role {
  return roleSchema.strip().parse(roles.find((role) => role.id === id));
}

/** Ids of the dossiers on file. */
export const roleIds = roles.map(({ id }) => id);

const byLength = roles.toSorted((a, b) => a.length - b.length);

/** Ids of one dossier of each order, of the shortest and of the longest: what a browser looks at one by one. */
export const sampleIds = [...new Set([...orderIds.flatMap((order) => roles.find((role) => role.order === order)?.id ?? []), byLength[0]!.id, byLength.at(-1)!.id])];

/** An order that has dossiers. */
const populated = roles[0]!.order;

/** One address of every kind of page, and a sample of dossiers. */
export const pages = ['/', '/taxonomy/', `/taxonomy/${populated}/`, '/method/', '/plates/', '/no-such-file/', ...sampleIds.map((id) => `/roles/${id}/`)];
