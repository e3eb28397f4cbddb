import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { checkContent } from './check-content.ts';
import { replaceSite } from './replace-site.ts';

/** Checks, builds beside the old site, and puts the finished one in its place. Returns the exit code. */
export function buildSite(root: string): Promise<number> {
  return replaceSite(root, async (folder, signal) => checkContent(root) === 0 && runAstro(root, folder, signal));
}

async function runAstro(root: string, outDir: string, signal: AbortSignal): Promise<true> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], { cwd: root, env, stdio: 'inherit' });
  // Nothing of an unfinished site is kept: the child needs no time to tidy up.
  signal.onabort = () => child.kill('SIGKILL');
  const [status, killedBy] = (await once(child, 'close')) as [number | null, string | null];
  signal.throwIfAborted();
  if (status !== 0) throw new Error(killedBy ? `Astro was stopped by ${killedBy}` : 'Astro found the fault above');
  return true;
}

if (import.meta.main) process.exitCode = await buildSite(join(import.meta.dirname, '../..'));
