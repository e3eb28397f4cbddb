import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Where Debian's package lays nginx's module for brotli. */
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export interface Server {
  readonly name: 'nginx' | 'caddy';
  readonly isInstalled: boolean;
  readonly hasBrotli: boolean;
  /** Starts it on a configuration, with a folder for its own files. */
  readonly start: (config: string, folder: string) => ChildProcess;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const runs = (command: string, parameter: string) => spawnSync(command, [parameter]).error === undefined;

export const servers: readonly Server[] = [
  { name: 'nginx', isInstalled: runs('nginx', '-v'), hasBrotli: existsSync(BROTLI_MODULE), start: startNginx },
  { name: 'caddy', isInstalled: runs('caddy', 'version'), hasBrotli: true, start: startCaddy },
];

function startNginx(config: string, folder: string): ChildProcess {
  const own = join(folder, 'nginx');
  mkdirSync(own);
  writeFileSync(join(own, 'site.conf'), config);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`);
  const lines = [
    existsSync(BROTLI_MODULE) ? `load_module ${BROTLI_MODULE};` : '',
    'daemon off; master_process off; error_log stderr;',
    `pid ${own}/pid;`,
    `events {} http { access_log off; default_type application/octet-stream; ${temporary.join(' ')} include ${own}/site.conf; }`,
  ];
  writeFileSync(join(own, 'nginx.conf'), lines.join('\n'));
  writeFileSync(join(own, 'mime.types'), 'include /etc/nginx/mime.types;\n');
  return spawn('nginx', ['-p', own, '-e', 'stderr', '-c', join(own, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
}

function startCaddy(config: string, folder: string): ChildProcess {
  const path = join(folder, 'Caddyfile');
  writeFileSync(path, `{\n  admin off\n  auto_https off\n}\n${config}`);
  return spawn('caddy', ['run', '--config', path, '--adapter', 'caddyfile'], { env: { ...process.env, HOME: folder }, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Asks for a path as it is written: nothing is tidied on the way, and no redirect is followed. */
export function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }));
    });
    call.on('error', reject);
    call.end();
  });
}

/** Waits until a server answers, for ten seconds at most; throws what it said when it does not. */
export async function untilReady(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr!.on('data', (part: Buffer) => (said += part.toString()));
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await ask(port, '/').then(() => true, () => false)) return;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server did not answer. It said:\n${said}`);
}
