/** Milliseconds of each of some runs of a function, in ascending order, after one run to warm up. */
export function time(runs: number, work: () => void): number[] {
  work();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
}

/** The value below which a share of sorted values lie. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** Prints rows of one figure each, with its ratio to the last row, the peer. */
export function printRatios(heading: string, rows: readonly (readonly [name: string, milliseconds: number])[]): void {
  const peer = rows.at(-1)![1];
  console.log(`\n${heading}`);
  for (const [name, milliseconds] of rows) {
    console.log(`  ${name.padEnd(50)} ${milliseconds.toFixed(2).padStart(9)} ms  ${(milliseconds / peer).toFixed(2).padStart(7)} x`);
  }
}
