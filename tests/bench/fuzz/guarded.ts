import { createContext, Script } from 'node:vm';
import fc from 'fast-check';

/** More cases than this has each fuzzed thing. */
const CASES = 200_000;
const SEED = 8;
/** A case that takes longer, in milliseconds, hangs: the slowest honest one is far below. */
const LONGEST = 5000;

/** Runs cases with a fixed seed and prints how many and the slowest. Throws the smallest case that fails, throws or hangs. */
export function fuzz<T>(what: string, cases: fc.Arbitrary<T>, examine: (value: T) => void): void {
  let slowest = 0;
  const start = performance.now();
  const isDone = withinTime((value: T) => {
    const begun = performance.now();
    examine(value);
    slowest = Math.max(slowest, performance.now() - begun);
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
    script.runInContext(context, { timeout: LONGEST });
  };
}
