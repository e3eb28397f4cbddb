import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_CACHE } from '../../src/cli/code-cache.ts';
import { root } from './role.ts';

/** Gives a copy of the project our dependencies, but for one if it is named, and caches of its own: what two copies do at once, they do apart. */
export function linkModules(project: string, but?: string): void {
  const modules = join(root, 'node_modules');
  mkdirSync(join(project, 'node_modules/.cache'), { recursive: true });
  for (const name of readdirSync(modules)) {
    if (name !== but && (name === '.bin' || !name.startsWith('.'))) symlinkSync(join(modules, name), join(project, 'node_modules', name));
  }
  // What Node compiled is the same for all, and makes every command start in half the time.
  mkdirSync(join(root, CODE_CACHE), { recursive: true });
  symlinkSync(join(root, CODE_CACHE), join(project, CODE_CACHE));
}
