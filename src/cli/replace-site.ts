import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Where half-finished sites live: on the same disk as `dist/`, so that putting one in place is a rename. */
const WORKSHOP = '.astro/build';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const SQLITE_BUSY = 5;
/** With less room than this, in bytes, a failure is the disk's. */
const LEAST_ROOM = 1_000_000;

/** Makes a site in a folder that it creates. False when it refuses and has said why; throws what stops it, above all the signal. */
export type BuildStep = (folder: string, signal: AbortSignal) => Promise<boolean>;

interface Places {
  readonly workshop: string;
  /** The site that is served. */
  readonly live: string;
  /** The site before it, for the moment in which they change places. */
  readonly retired: string;
  readonly lock: string;
}

/**
 * Puts a new site in the place of `dist/` under a root; whatever fails or stops the build leaves `dist/` as it was. One
 * build at a time: a second one is refused. Returns 0, or 1 after saying why; never throws.
 */
export async function replaceSite(root: string, build: BuildStep): Promise<number> {
  const workshop = join(root, WORKSHOP);
  const places = { workshop, live: join(root, 'dist'), retired: join(workshop, 'old'), lock: join(workshop, 'lock') };
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(workshop, { recursive: true });
    lock = takeLock(places.lock);
    if (!lock) return fail('Another build is running here; start this one when it has ended.');
    recover(places);
    return (await buildBeside(places, build)) ? 0 : 1;
  } catch (error) {
    return fail(`The build failed: ${(error as Error).message}.${existsSync(places.live) ? ' dist/ is as it was.' : ''}`);
  } finally {
    lock?.close();
  }
}

/** Holds a lock until it is closed or the process dies, however it dies: the system lets it go. Undefined when another process has it. */
function takeLock(path: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(path);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { readonly errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}

/** Puts back a site that was moved away and not replaced, and removes what is left of other builds. */
function recover({ workshop, live, retired, lock }: Places): void {
  if (!existsSync(live) && existsSync(retired)) renameSync(retired, live);
  const left = readdirSync(workshop).map((name) => join(workshop, name));
  for (const path of left) if (path !== lock) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

async function buildBeside(places: Places, build: BuildStep): Promise<boolean> {
  // A name of its own: a child of a killed build may still be writing to that build's.
  const site = join(mkdtempSync(join(places.workshop, 'new-')), 'site');
  const { signal, forget } = listenForSignals();
  try {
    const isBuilt = await build(site, signal);
    signal.throwIfAborted();
    if (isBuilt) swap(site, places);
    return isBuilt;
  } catch (error) {
    throw !signal.aborted && isFull(places.workshop) ? new Error('the disk is full', { cause: error }) : error;
  } finally {
    recover(places);
    forget();
  }
}

function swap(site: string, { live, retired }: Places): void {
  if (existsSync(live)) renameSync(live, retired);
  renameSync(site, live);
}

/** A signal that is given when the process is asked to stop, with what asked as its reason. */
function listenForSignals(): { signal: AbortSignal; forget: () => void } {
  const stop = new AbortController();
  const listeners = SIGNALS.map((name) => [name, () => stop.abort(new Error(`it was stopped by ${name}`))] as const);
  for (const [name, listener] of listeners) process.on(name, listener);
  return { signal: stop.signal, forget: () => listeners.forEach(([name, listener]) => process.off(name, listener)) };
}

function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < LEAST_ROOM;
}

function fail(what: string): number {
  console.error(what);
  return 1;
}
