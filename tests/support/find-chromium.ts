import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The path of a Chromium: one that is here, or one fetched by Playwright, or by apt for root on Debian. Throws one sentence if there is none. */
export function findChromium(): string {
  const found = present();
  if (found) return found;
  console.log('No Chromium here: asking Playwright for one.');
  run(process.execPath, [join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js'), 'install', 'chromium']);
  const fetched = present();
  if (fetched) return fetched;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Playwright could not fetch one: asking apt.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const installed = present();
    if (installed) return installed;
  }
  throw new Error('The browser tests need Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to one, and run npm test again.');
}

function present(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...onPath, MAC].find((path) => path && existsSync(path));
}

function run(command: string, parameters: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync(command, parameters, { env, encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) console.log([stdout, stderr].join('').trim().split('\n').slice(-2).join('\n'));
}
