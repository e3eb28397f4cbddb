import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './role.ts';

const PARTS = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'content', 'public'];

/** A throw-away copy of the project that shares its dependencies; the caller removes it. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'otiose-copy-'));
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}

/** The digest of every file under a folder, by its path. */
export function digestTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}
