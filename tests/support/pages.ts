import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './role.ts';

/** Ids of the dossiers on file. */
export const roleIds = readdirSync(join(root, 'content/roles'))
  .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
  .map((name) => name.replace(/\.mdx$/u, ''))
  .toSorted();

/** One address of every kind of page, and every dossier. */
export const pages = ['/', '/taxonomy/', '/taxonomy/machinales/', '/taxonomy/humanales/', '/method/', '/plates/', '/no-such-file/', ...roleIds.map((id) => `/roles/${id}/`)];
