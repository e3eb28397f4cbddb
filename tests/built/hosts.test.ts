import type { ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostConfig } from '../../src/cli/hosts.ts';
import { readHeadersFile } from '../../src/lib/hosts/headers-file.ts';
import { REVALIDATE } from '../../src/lib/hosts/headers.ts';
import { basePath } from '../../src/site.ts';
import { builtFiles, dist, readBuilt } from '../support/built.ts';
import { roleIds } from '../support/pages.ts';
import { ask, freePort, servers, untilReady } from '../support/servers.ts';

const id = roleIds[0]!;
const at = (path: string) => basePath + path;
const page = at(`roles/${id}/`);
const file = readFileSync(join(dist, `roles/${id}/index.html`));
const [everywhere, assets] = readHeadersFile(readBuilt('_headers'));
const lowerCase = Object.fromEntries(Object.entries(everywhere!.headers).map(([name, value]) => [name.toLowerCase(), value]));
const SECRET = 'of-no-concern-to-visitors';
const script = builtFiles.find((path) => path.startsWith('_astro/') && path.endsWith('.js'))!;

for (const { name, isInstalled } of servers) if (!isInstalled) console.warn(`${name} is not installed: its configuration is not tried.`);

describe.each(servers.filter(({ isInstalled }) => isInstalled))('$name', ({ name, start, hasBrotli }) => {
  let folder: string;
  let child: ChildProcess;
  let port: number;
  const get = (path: string, headers?: Record<string, string>) => ask(port, path, headers);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'otiose-host-'));
    const copy = join(folder, 'root', basePath);
    mkdirSync(copy, { recursive: true });
    cpSync(dist, copy, { recursive: true });
    // The collection may have no former addresses at present.
    appendFileSync(join(copy, '_redirects'), `${at('roles/of-old/')} ${page} 301\n`);
    writeFileSync(join(folder, 'secret.txt'), SECRET);
    port = await freePort();
    child = start(hostConfig(name, copy, { root: join(folder, 'root'), port, brotli: hasBrotli }), folder);
    await untilReady(child, port);
  });
  afterAll(async () => {
    if (child?.exitCode === null) {
      child.kill();
      await once(child, 'close');
    }
    rmSync(folder, { recursive: true, force: true });
  });

  it('sends a page with every header', async () => {
    const { status, headers, body } = await get(page);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ ...lowerCase, 'cache-control': REVALIDATE });
    expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/iu);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(file)).toBe(true);
  });
  it('sends what lies there in gzip and brotli', async () => {
    const zipped = await get(page, { 'accept-encoding': 'gzip' });
    expect([zipped.headers['content-encoding'], zipped.headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
    expect(gunzipSync(zipped.body).equals(file)).toBe(true);
    expect(zipped.headers).toMatchObject(lowerCase);
    if (!hasBrotli) return console.warn(`${name} has no module for brotli: only gzip is tried.`);
    const packed = await get(page, { 'accept-encoding': 'gzip, deflate, br' });
    expect([packed.headers['content-encoding'], packed.headers.vary]).toEqual(['br', 'Accept-Encoding']);
    expect(packed.body.equals(readFileSync(join(dist, `roles/${id}/index.html.br`)))).toBe(true);
    expect(brotliDecompressSync(packed.body).equals(file)).toBe(true);
    expect(packed.headers['content-type']).toMatch(/^text\/html/u);
  });
  it('lets files with a digest in their name be kept for good, and no others', async () => {
    const kept = await get(at(script));
    expect(kept).toMatchObject({ status: 200, headers: { ...lowerCase, 'cache-control': assets!.headers['Cache-Control'] } });
    expect(kept.headers['content-type']).toMatch(/javascript/u);
    expect((await get(at('search/names.json'))).headers['cache-control']).toBe(REVALIDATE);
    expect(await get(at('_astro/none.js'))).toMatchObject({ status: 404, headers: { 'cache-control': REVALIDATE } });
  });
  it('asks about a page that a visitor has', async () => {
    const { headers } = await get(page);
    expect(headers.etag).toBeDefined();
    expect((await get(page, { 'if-none-match': headers.etag! })).status).toBe(304);
  });
  it('answers 404 with the page for it', async () => {
    for (const path of ['no-such-file', 'roles/no-such-role/', '_headers', '_redirects', `roles/${id}/index.html.br`, `roles/${id}/index.html.gz`]) {
      const { status, headers, body } = await get(at(path));
      expect([path, status]).toEqual([path, 404]);
      expect(headers).toMatchObject({ ...lowerCase, 'cache-control': REVALIDATE });
      expect(body.toString()).toBe(readBuilt('404.html'));
    }
  });
  it('leads to the address with a slash, and from a former address to the present one', async () => {
    const slash = await get(page.slice(0, -1));
    expect([301, 308]).toContain(slash.status);
    expect(slash.headers.location).toBe(page);
    expect(await get(at('roles/of-old/'))).toMatchObject({ status: 301, headers: { location: page } });
  });
  it('sends a range', async () => {
    const { status, headers, body } = await get(page, { range: 'bytes=10-19' });
    expect([status, headers['content-range']]).toEqual([206, `bytes 10-19/${file.length}`]);
    expect(body.equals(file.subarray(10, 20))).toBe(true);
    expect((await get(page, { range: `bytes=${file.length}-` })).status).toBe(416);
  });
  it('leads nobody out of its folder', async () => {
    const ways = ['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', '..%5csecret.txt', 'roles/../../secret.txt', '_astro/%2e%2e/%2e%2e/secret.txt', '_astro../secret.txt', '//secret.txt', '%00', '..%c0%afsecret.txt'];
    for (const way of ways) {
      const { status, body } = await get(`/${way}`);
      // Caddy answers 500 to a zero byte.
      expect([way, status >= 400]).toEqual([way, true]);
      expect(body.toString()).not.toContain(SECRET);
    }
  });
});
