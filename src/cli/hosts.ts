import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyConfig } from '../lib/hosts/caddy.ts';
import { readHeadersFile } from '../lib/hosts/headers-file.ts';
import { nginxConfig } from '../lib/hosts/nginx.ts';
import type { HostedSite } from '../lib/hosts/site-files.ts';
import { readRedirectsFile } from '../lib/redirects.ts';
import { basePath } from '../site.ts';

const USAGE = 'npm run --silent hosts -- nginx|caddy [--root <folder on the server>] [--port <number>] [--brotli]';
const printers = { nginx: nginxConfig, caddy: caddyConfig };

/** The configuration of a server for the site built in a folder. Throws a sentence when there is none or the server is unknown. */
export function hostConfig(server: string, folder: string, settings: Pick<HostedSite, 'root' | 'port' | 'brotli'>): string {
  if (!Object.hasOwn(printers, server)) throw new Error(`Say for which server: ${USAGE}`);
  if (!existsSync(join(folder, '_headers'))) throw new Error(`There is no site in ${folder}: run \`npm run build\` first.`);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const files = { base: basePath, rules: readHeadersFile(read('_headers')), redirects: readRedirectsFile(read('_redirects')) };
  return printers[server as keyof typeof printers]({ ...settings, ...files });
}

function main(): void {
  const dist = join(import.meta.dirname, '../../dist');
  const options = { root: { type: 'string' }, port: { type: 'string', default: '80' }, brotli: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${values.port} is no port: ${USAGE}`);
  process.stdout.write(hostConfig(positionals[0] ?? '', dist, { root: values.root ?? resolve(dist), port, brotli: values.brotli }));
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
