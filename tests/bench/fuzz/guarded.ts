import { createContext, Script } from 'node:vm';
import fc from 'fast-check';

/** More cases than this has each fuzzed thing. */
const CASES = 200_000;
const SEED = 8;
/** A case that takes more time of the processor than this, in milliseconds, is too slow; the slowest honest one is far below. */
const SLOW = 5000;
/** A case that takes longer than this on the clock, in milliseconds, hangs, however busy the machine is. */
const HANGS = 120_000;

/** Runs cases with a fixed seed and prints how many and the slowest. Throws the smallest case that fails, throws, dawdles or hangs. */
export function fuzz<T>(what: string, cases: fc.Arbitrary<T>, examine: (value: T) => void): void {
  let slowest = 0;
  const start = performance.now();
  const isDone = withinTime((value: T) => {
    const before = process.cpuUsage();
    examine(value);
    const spent = process.cpuUsage(before).user / 1000;
    slowest = Math.max(slowest, spent);
    if (spent > SLOW) throw new Error(`It took ${spent} ms.`);
  });
  fc.assert(fc.property(cases, isDone), { numRuns: CASES, seed: SEED });
  const seconds = (performance.now() - start) / 1000;
  console.log(`  ${what.padEnd(44)} ${CASES} cases in ${seconds.toFixed(0)} s, the slowest ${slowest.toFixed(0)} ms: nothing found`);
}

/** A function that throws when it has run too long, even in a loop without end. */
function withinTime<T>(work: (value: T) => void): (value: T) => void {
  const scope: { work?: () => void } = {};
  const context = createContext(scope);
  const script = new Script('work()');
  return (value) => {
    scope.work = () => work(value);
    script.runInContext(context, { timeout: HANGS });
  };
}
