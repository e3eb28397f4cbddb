import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connectTo, end, findProgram, freePort, start } from './processes.ts';
import type { Command, Engine, Session } from './session.ts';

const driver = findProgram('WebKitWebDriver');
const screen = findProgram('Xvfb');
const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** WebKitGTK by its WebDriver; without a display, on one that nobody sees. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  missing: driver === undefined ? 'WebKitGTK is not installed (Debian: webkit2gtk-driver).' : !hasDisplay && screen === undefined ? 'WebKitGTK needs a display (Debian: xvfb).' : undefined,
  open: () => open(driver!),
};

async function open(path: string): Promise<Session> {
  const display = hasDisplay ? undefined : await openDisplay(screen!);
  const port = await freePort();
  const server = start(path, [`--port=${port}`], display ? { DISPLAY: display.name } : {});
  const stop = async () => {
    await end(server);
    if (display) await end(display.server);
  };
  try {
    (await connectTo(port)).destroy();
    const { sessionId } = (await ask(`http://127.0.0.1:${port}/session`, 'POST', { capabilities: {} })) as { sessionId: string };
    const address = `http://127.0.0.1:${port}/session/${sessionId}`;
    return { send: (command, parameters) => sendTo(address, command, parameters), close: () => ask(address, 'DELETE').finally(stop) as Promise<void> };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A display with a name that nobody has: the server chooses it, and prints its number when it is ready. */
async function openDisplay(path: string): Promise<{ name: string; server: ChildProcess }> {
  const server = spawn(path, ['-displayfd', '1', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = (await once(server.stdout, 'data')) as [Buffer];
  return { name: `:${String(number).trim()}`, server };
}

function sendTo(address: string, command: Command, { id, ...parameters }: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const paths = { Navigate: 'url', GetCurrentURL: 'url', ExecuteScript: 'execute/sync', FindElement: 'element', ElementClick: `element/${String(id)}/click`, ElementSendKeys: `element/${String(id)}/value` };
  return command === 'GetCurrentURL' ? ask(`${address}/${paths[command]}`, 'GET') : ask(`${address}/${paths[command]}`, 'POST', parameters);
}

async function ask(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${new URL(address).pathname}: ${JSON.stringify(value)}`);
  return value;
}
