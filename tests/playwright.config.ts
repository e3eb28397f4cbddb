import { defineConfig } from '@playwright/test';

const port = Number(process.env['PORT'] ?? 4329);
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../node_modules/.cache/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH']!, args: quiet },
  },
  webServer: {
    // Not `astro preview`: it refuses to run beside one that a developer has open.
    command: `serve dist --listen tcp://127.0.0.1:${port} --no-request-logging --no-clipboard --no-port-switching`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
