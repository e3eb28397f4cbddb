import type { Page, View } from '../lib/search/browse.ts';
import type { Answers } from '../lib/search/service.ts';
import type { Question } from './search-worker.ts';
import workerUrl from './search-worker.ts?worker&url';

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'turn'> : never) : never;

interface Waiting {
  /** Takes an answer that a better one will follow. */
  readonly ahead: (result: never) => void;
  readonly resolve: (result: never) => void;
  readonly reject: (reason: Error) => void;
}

interface Reply {
  readonly turn: number;
  readonly result?: never;
  readonly isLast?: boolean;
  readonly failure?: string;
}

/** What TypeScript does not know yet: a browser that has it takes the address of a worker from a policy alone. */
declare const trustedTypes: { createPolicy(name: 'search', rules: { createScriptURL: () => string }): { createScriptURL: (from: '') => string } } | undefined;

/** The site's one policy (its name is in src/lib/hosts/headers.ts): whatever it is asked, it names this worker. */
const policy = typeof trustedTypes === 'undefined' ? undefined : trustedTypes.createPolicy('search', { createScriptURL: () => workerUrl });

let worker: Worker | undefined;
let turns = 0;
const waiting = new Map<number, Waiting>();

/** Starts the worker and with it the download of the index: called when a visitor shows the intent to search. */
export function prepareSearch(): Worker {
  if (!worker) {
    worker = new Worker(policy?.createScriptURL('') ?? workerUrl, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const asked = waiting.get(data.turn);
      if (data.isLast === false) return asked?.ahead(data.result!);
      waiting.delete(data.turn);
      if (data.failure === undefined) asked?.resolve(data.result!);
      else fail(new Error(data.failure), asked);
    });
    worker.addEventListener('error', (event) => fail(new Error(event.message)));
  }
  return worker;
}

/** Shows the roles that a query finds: at once by name, then by all they say. Rejects when the index did not arrive; the next call tries again. */
export async function findRoles(query: string, limit: number, show: (found: Answers) => void): Promise<void> {
  show(await ask<Answers>({ kind: 'find', query, limit }, show));
}

/** For a query that found nothing: the roles whose names look most like it. */
export function nearestRoles(query: string): Promise<Answers> {
  return ask({ kind: 'find', query, limit: 1 });
}

/** A page of the taxonomy. Rejects when the index did not arrive; the next call tries again. */
export function browseRoles(view: View, limit: number): Promise<Page> {
  return ask({ kind: 'browse', view, limit });
}

function ask<T>(question: Asked, ahead: (result: T) => void = () => undefined): Promise<T> {
  turns += 1;
  const turn = turns;
  return new Promise((resolve, reject) => {
    waiting.set(turn, { ahead, resolve, reject });
    prepareSearch().postMessage({ ...question, turn });
  });
}

/** Gives up on this worker and on all that was asked of it. */
function fail(reason: Error, asked?: Waiting): void {
  worker?.terminate();
  worker = undefined;
  asked?.reject(reason);
  for (const { reject } of waiting.values()) reject(reason);
  waiting.clear();
}
