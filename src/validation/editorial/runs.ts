import type { Span } from '../../lib/prose.ts';

/** Words in a run. */
export const RUN = 5;

/** A number of 52 bits for each run of words, in any case of letters: a corpus has a million runs, and few that repeat. */
export function runHashes(words: readonly Span[]): number[] {
  const each = words.map(({ text }) => hashOf(text.toLowerCase()));
  return each.slice(RUN - 1).map((_, start) => {
    let high = 0;
    let low = 0;
    for (let at = start; at < start + RUN; at += 1) {
      high = Math.imul(high ^ each[at]!, 0x85ebca6b);
      low = Math.imul((low ^ (low >>> 15)) + each[at]!, 0xc2b2ae35);
    }
    return (high >>> 6) * 2 ** 26 + (low >>> 6);
  });
}

/** Numbers in ascending order, each once. In place, as numbers in a set each take a place in memory of their own. */
export function distinct(numbers: readonly number[]): Float64Array {
  const sorted = Float64Array.from(numbers).sort();
  return sorted.filter((number, index) => number !== sorted[index - 1]);
}

/** The numbers that stand in two lists or more of distinct ones. */
export function repeatedIn(lists: readonly Float64Array[]): ReadonlySet<number> {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  return new Set(all.filter((number, index) => number === all[index - 1]));
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}
