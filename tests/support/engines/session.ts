import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds for which a click is tried. */
const PATIENCE = 10_000;

/** Commands of WebDriver that a visit needs, by the names of its specification. */
export type Command = 'Navigate' | 'GetCurrentURL' | 'ExecuteScript' | 'FindElement' | 'ElementClick' | 'ElementSendKeys';

/** A browser that is open: answers a command with its value or throws what the browser says; `close` ends all of its processes. */
export interface Session {
  send(command: Command, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** What is missing to run it here, if anything: one sentence. */
  readonly missing: string | undefined;
  open(): Promise<Session>;
}

/** The key under which WebDriver hands out elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What a visitor does in any browser. */
export class Visitor {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async goto(url: string): Promise<void> {
    await this.#session.send('Navigate', { url });
  }

  async url(): Promise<string> {
    return String(await this.#session.send('GetCurrentURL'));
  }

  /** The texts of the elements that a selector finds, in the order of the page. */
  async texts(selector: string): Promise<string[]> {
    const script = 'return [...document.querySelectorAll(arguments[0])].map((element) => element.textContent.trim());';
    return (await this.#session.send('ExecuteScript', { script, args: [selector] })) as string[];
  }

  /** Clicks as soon as there is something to click: a list may be written anew, and a page still be laid out, at that moment. */
  async click(selector: string): Promise<void> {
    for (const start = performance.now(); ; await sleep(100)) {
      try {
        await this.#session.send('ElementClick', { id: await this.#find(selector) });
        return;
      } catch (error) {
        if (performance.now() - start > PATIENCE) throw error;
      }
    }
  }

  async type(selector: string, text: string): Promise<void> {
    await this.#session.send('ElementSendKeys', { id: await this.#find(selector), text });
  }

  async #find(value: string): Promise<string> {
    const element = (await this.#session.send('FindElement', { using: 'css selector', value })) as Record<string, string>;
    return element[ELEMENT]!;
  }
}
