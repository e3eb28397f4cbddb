import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectTo, end, findProgram, freePort, start } from './processes.ts';
import type { Engine, Session } from './session.ts';

const program = findProgram('firefox-esr', 'firefox');

/** Firefox by Marionette, its own socket: geckodriver only passes WebDriver on to it, and is not packaged everywhere. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: program === undefined ? 'Firefox is not installed (Debian: firefox-esr).' : undefined,
  open: () => open(program!),
};

async function open(path: string): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), 'otiose-firefox-'));
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\nuser_pref("network.proxy.type", 0);\n`);
  const browser = start(path, ['--headless', '--no-remote', '--marionette', '--profile', profile]);
  const close = async () => {
    await end(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const socket = await connectTo(port);
    const call = caller(socket);
    await call('WebDriver:NewSession', {});
    const send: Session['send'] = async (command, parameters = {}) => valueOf(await call(`WebDriver:${command}`, parameters));
    return { send, close: () => (socket.destroy(), close()) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A result is the value, or has it in it. */
function valueOf(result: unknown): unknown {
  return result !== null && typeof result === 'object' && 'value' in result ? result.value : result;
}

type Answer = readonly [type: 1, id: number, error: { readonly message: string } | null, result: unknown];

/** Calls over a socket: a message is its length in bytes, a colon and JSON: `[0, id, command, parameters]`, answered by `[1, id, error, result]`. */
function caller(socket: Socket): (command: string, parameters: object) => Promise<unknown> {
  const waiting = new Map<number, (answer: Answer) => void>();
  let received = Buffer.alloc(0);
  socket.on('data', (part: Buffer) => {
    received = Buffer.concat([received, part]);
    for (let message = first(received); message; message = first(received)) {
      received = received.subarray(message.end);
      const answer = JSON.parse(message.text) as Answer;
      // The first message is a greeting.
      if (Array.isArray(answer)) waiting.get(answer[1])?.(answer);
    }
  });
  let id = 0;
  return async (command, parameters) => {
    const text = JSON.stringify([0, (id += 1), command, parameters]);
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = await answered;
    if (error) throw new Error(`${command}: ${error.message}`);
    return result;
  };
}

/** The first message of what was received, if it is whole, and where it ends. */
function first(received: Buffer): { text: string; end: number } | undefined {
  const colon = received.indexOf(':');
  const end = colon + 1 + Number(received.subarray(0, Math.max(0, colon)).toString());
  return colon > 0 && received.length >= end ? { text: received.subarray(colon + 1, end).toString(), end } : undefined;
}
