import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkModules } from './link-modules.ts';
import { root } from './role.ts';

/** Dossiers that state relations to each other alone; a copy holds no others, so that its tests do not change with the collection. */
export const copiedIds = ['enterprise-architect', 'lead-ai-ml-observability-advocate', 'lead-backend-data-procurement-analyst', 'sdet'];
const KEPT = new Set(['_template', ...copiedIds]);
const PARTS = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'content', 'public'];

/** A throw-away copy of the project that shares its dependencies; the caller removes it. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'otiose-copy-'));
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true });
  const roles = join(copy, 'content/roles');
  for (const name of readdirSync(roles)) if (!KEPT.has(name.replace(/\.mdx$/u, ''))) rmSync(join(roles, name));
  const ledger = join(copy, 'content/permalinks.txt');
  const lines = readFileSync(ledger, 'utf8').split('\n');
  writeFileSync(ledger, lines.filter((line) => line === '' || line.startsWith('#') || KEPT.has(line)).join('\n'));
  linkModules(copy);
  return copy;
}

/** The digest of every file under a folder, by its path. */
export function digestTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}
