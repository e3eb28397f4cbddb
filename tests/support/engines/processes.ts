import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds that a browser may take to start. */
const PATIENCE = 30_000;

/** The path of the first of these programs that is installed. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Starts a program whose output nobody reads. */
export function start(program: string, parameters: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(program, parameters, { stdio: 'ignore', env: { ...process.env, ...env } });
}

/** Ends a program that was started here, and waits for its end. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A connection to a program that is starting. Throws when it does not listen in time. */
export async function connectTo(port: number): Promise<Socket> {
  for (const start = performance.now(); performance.now() - start < PATIENCE; await sleep(100)) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => socket.once('connect', () => resolve(true)).once('error', () => resolve(false)));
    if (isOpen) return socket;
  }
  throw new Error(`Nothing listens on port ${port} after ${PATIENCE / 1000} seconds.`);
}
