import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { readHeadersFile } from '../../src/lib/hosts/headers-file.ts';
import { basePath } from '../../src/site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export interface SiteServer {
  /** Of the root, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Site {
  readonly folder: string;
  /** The path it lies under, between slashes. */
  readonly base: string;
}

/** Serves a folder as a host with the site's headers does, in brotli where that lies there, on a free port. */
export async function serveSite(folder: string, base = basePath): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const { status, headers, body } = answer({ folder, base }, decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname));
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close };
}

function answer(site: Site, address: string): { status: number; headers: OutgoingHttpHeaders; body: Buffer } {
  const found = fileOf(site, address);
  const path = found ?? join(site.folder, '404.html');
  if (!existsSync(path)) return { status: 404, headers: {}, body: Buffer.of() };
  const isPacked = existsSync(`${path}.br`);
  const headers = { ...headersOf(site, address), 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...(isPacked && { 'content-encoding': 'br' }) };
  return { status: found ? 200 : 404, headers, body: readFileSync(isPacked ? `${path}.br` : path) };
}

function fileOf({ folder, base }: Site, address: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const path = join(folder, normalize(`/${address.slice(base.length)}`), address.endsWith('/') ? 'index.html' : '');
  return existsSync(path) && statSync(path).isFile() ? path : undefined;
}

function headersOf({ folder }: Site, address: string): Record<string, string> {
  const path = join(folder, '_headers');
  const rules = existsSync(path) ? readHeadersFile(readFileSync(path, 'utf8')) : [];
  return Object.assign({}, ...rules.filter((rule) => address.startsWith(rule.path.replace(/\*$/u, ''))).map((rule) => rule.headers)) as Record<string, string>;
}
