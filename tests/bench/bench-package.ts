import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../support/role.ts';

/**
 * The `node_modules` that holds a package, given as `name@version`, which only a bench needs: it is installed when it is first
 * asked for, without running anything of it, and kept in the cache. So package.json and its lock stay free of what it brings along.
 */
export async function benchPackage(spec: string): Promise<string> {
  const folder = join(root, 'node_modules/.cache/bench', spec);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    console.log(`Installing ${spec} for this bench.`);
    // The shell finds npm on Windows, where it is a script.
    await promisify(execFile)('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', unfinished, spec], { shell: process.platform === 'win32' });
    await rename(unfinished, folder);
  }
  return join(folder, 'node_modules');
}
