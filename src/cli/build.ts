import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from './check-content.ts';
import { finishSite } from './finish-site.ts';

/** Where half-finished builds live: on the same disk as `dist/`, so that putting one in place is a rename. */
const WORKSHOP = '.astro';

/** Checks, builds beside the old site, and swaps the finished one in; a failure leaves `dist/` as it was. Returns the exit code. */
export async function buildSite(root: string): Promise<number> {
  if (checkContent(root) !== 0) return 1;
  const workshop = join(root, WORKSHOP);
  mkdirSync(workshop, { recursive: true });
  const draft = mkdtempSync(join(workshop, 'build-'));
  try {
    const code = runAstro(root, join(draft, 'new'));
    if (code !== 0) return code;
    await finishSite(join(draft, 'new'), join(root, 'dist'));
    swap(join(draft, 'new'), join(root, 'dist'), join(draft, 'old'));
    return 0;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function runAstro(root: string, outDir: string): number {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, signal, error } = spawnSync(process.execPath, [astro, 'build', '--outDir', outDir], { cwd: root, env, stdio: 'inherit' });
  if (error) throw error;
  if (signal) console.error(`The build was stopped by ${signal}; dist/ is as it was.`);
  return status ?? 1;
}

function swap(fresh: string, live: string, retired: string): void {
  if (existsSync(live)) renameSync(live, retired);
  renameSync(fresh, live);
}

if (import.meta.main) process.exitCode = await buildSite(join(import.meta.dirname, '../..'));
