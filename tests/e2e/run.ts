import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../support/find-chromium.ts';

const root = join(import.meta.dirname, '../..');

/** Runs the browser tests on the site as it was built last, with whatever Chromium can be had. Returns the exit code. */
function main(): number {
  const browser = findChromium();
  if (!existsSync(join(root, 'dist'))) throw new Error('There is no dist/ to look at: run `npm run build` first.');
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  const parameters = ['test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(2)];
  const env = { ...process.env, CHROMIUM_PATH: browser };
  return spawnSync(process.execPath, [playwright, ...parameters], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
