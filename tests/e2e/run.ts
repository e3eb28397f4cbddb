import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSite } from '../../src/cli/build.ts';
import { findChromium } from '../support/find-chromium.ts';

const root = join(import.meta.dirname, '../..');

/** Builds the site and runs the browser tests on it, with whatever Chromium can be had. Returns the exit code. */
async function main(): Promise<number> {
  const browser = findChromium();
  if ((await buildSite(root)) !== 0) return 1;
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  const parameters = ['test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)];
  const env = { ...process.env, CHROMIUM_PATH: browser };
  return spawnSync(process.execPath, [playwright, ...parameters], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
