import type { Lexicon } from './lexicon.ts';
import type { Name } from './names.ts';
import type { QueryWord } from './query.ts';
import { fieldOfBit } from './records.ts';

/** How steeply a name's fit falls with what it leaves unsaid of the query. */
const NAME_COVERAGE_POWER = 3;
/** How much of a name's fit is lost by what the name says beyond the query. */
const NAME_EXCESS = 0.7;

/** For each term asked for, the words of the query that may mean it. */
export type Asked = ReadonlyMap<number, readonly { readonly word: number; readonly quality: number }[]>;

/** The terms of a query. */
export function askedTerms(words: readonly QueryWord[]): Asked {
  const asked = new Map<number, { word: number; quality: number }[]>();
  words.forEach(({ readings }, word) => {
    for (const { term, quality } of readings) {
      const list = asked.get(term);
      if (list) list.push({ word, quality });
      else asked.set(term, [{ word, quality }]);
    }
  });
  return asked;
}

/** How well a query and one name cover each other, 0 to a little over 1. */
export function nameFit({ terms, idf, isTitle }: Name, asked: Asked, words: readonly QueryWord[], told: number, lexicon: Lexicon): number {
  // Most names of most records have no word that is asked for.
  if (!terms.some((term) => asked.has(term))) return 0;
  const qualities = new Map<number, number>();
  let named = 0;
  let inOrder = 0;
  let last = -1;
  for (const term of terms) {
    const free = asked.get(term)?.find(({ word, quality }) => quality > (qualities.get(word) ?? 0));
    if (!free) continue;
    qualities.set(free.word, free.quality);
    named += lexicon.idf(term);
    if (free.word > last) inOrder += 1;
    last = free.word;
  }
  if (qualities.size === 0) return 0;
  let said = 0;
  for (const [word, quality] of qualities) said += quality * words[word]!.idf;
  const coverage = said / told;
  return coverage ** NAME_COVERAGE_POWER * (1 - NAME_EXCESS + (NAME_EXCESS * named) / idf) + (0.03 * inOrder) / words.length + (isTitle ? 0.03 * coverage : 0);
}

// Scratch space: a query fits hundreds of records.
const sums = new Float64Array(fieldOfBit.length);
const most = new Float64Array(fieldOfBit.length);

/** How much of what the query tells stands together in one passage, from the second word on: 0 to 1. */
export function passageFit(record: number, words: readonly QueryWord[], told: number, passages: readonly Int32Array[]): number {
  if (words.length < 2) return 0;
  sums.fill(0);
  most.fill(0);
  words.forEach(({ idf }, at) => {
    let mask = passages[at]![record]!;
    for (let bit = 0; mask !== 0; bit += 1, mask >>>= 1) {
      if ((mask & 1) === 0) continue;
      sums[bit]! += idf;
      if (idf > most[bit]!) most[bit] = idf;
    }
  });
  let fit = 0;
  for (let bit = 0; bit < sums.length; bit += 1) fit = Math.max(fit, sums[bit]! - most[bit]!);
  return fit / told;
}
