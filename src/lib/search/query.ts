import type { Lexicon } from './lexicon.ts';
import { isStopWord, termOf, wordsOf } from './words.ts';

/** Longer queries are cut, in characters and in words. */
export const MAX_QUERY = 100;
const MAX_WORDS = 12;
/** A word run together counts as two. */
export const MOST_WORDS = 2 * MAX_WORDS;

/** A term, by number, that a query word may mean, and how well it fits, up to 1. */
export interface Reading {
  readonly term: number;
  readonly quality: number;
}

/** A word of the query with what it may mean, the best first. */
export interface QueryWord {
  readonly word: string;
  readonly readings: readonly Reading[];
  /** What the word tells: that of its best reading, or of an unknown word. */
  readonly idf: number;
}

const SHORTEST_MISSPELT = 4;
const TYPO = [1, 0.65, 0.6] as const;

/** Reads a query against the lexicon: run together, exact, unfinished, written apart, and only then misspelt. */
export function readQuery(query: string, lexicon: Lexicon): QueryWord[] {
  const all = wordsOf(query.slice(0, MAX_QUERY)).slice(0, MAX_WORDS);
  const telling = all.filter((word) => !isStopWord(word));
  const words = telling.length > 0 ? telling : all;
  return words.flatMap((word, at) => readWord(word, words[at - 1], words[at + 1], at === words.length - 1, lexicon));
}

function readWord(word: string, before: string | undefined, after: string | undefined, isLast: boolean, lexicon: Lexicon): QueryWord[] {
  const best = new Map<number, number>();
  const offer = (term: number | undefined, quality: number) => {
    if (term !== undefined) best.set(term, Math.max(quality, best.get(term) ?? 0));
  };
  const exact = lexicon.numberOf(termOf(word));
  const halves = lexicon.spelling.halves(word);
  if (halves) return halves.map((half) => toQueryWord(half, new Map([[lexicon.numberOf(termOf(half))!, 0.97]]), lexicon));
  const isKnown = lexicon.spelling.isWord(word);
  offer(exact, isKnown ? 1 : 0.93);
  for (const joined of [before && before + word, after && word + after]) if (joined) offer(lexicon.numberOf(termOf(joined)), 0.95);
  if (isLast || best.size === 0) {
    const start = isLast ? 0.55 : 0.45;
    for (const { term, length } of lexicon.spelling.startingWith(word)) offer(term, start + (0.4 * word.length) / length);
  }
  if (!isKnown && word.length >= SHORTEST_MISSPELT) {
    for (const { term, edits } of lexicon.spelling.similarTo(word)) offer(term, TYPO[edits]!);
  }
  return [toQueryWord(word, best, lexicon)];
}

function toQueryWord(word: string, best: ReadonlyMap<number, number>, lexicon: Lexicon): QueryWord {
  const readings = [...best].map(([term, quality]) => ({ term, quality })).sort((a, b) => b.quality - a.quality || a.term - b.term);
  const top = readings.filter(({ quality }) => quality === readings[0]?.quality);
  return { word, readings, idf: top.length === 0 ? lexicon.idf(undefined) : Math.max(...top.map(({ term }) => lexicon.idf(term))) };
}
