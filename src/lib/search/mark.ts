import { termOf, wordsOf } from './words.ts';

export interface MarkedRun {
  readonly text: string;
  readonly marked: boolean;
}

/** Splits a text so that the words whose terms matched stand in runs of their own. */
export function markWords(text: string, terms: ReadonlySet<string>): MarkedRun[] {
  const runs: MarkedRun[] = [];
  const parts = text.split(/([\p{L}\p{M}\p{N}'’]+)/u);
  for (const [index, part] of parts.entries()) {
    // Every second part is a word, the others are what stands between.
    const word = index % 2 === 1 ? wordsOf(part)[0] : undefined;
    const marked = word !== undefined && terms.has(termOf(word));
    const last = runs.at(-1);
    if (last?.marked === marked) runs[runs.length - 1] = { text: last.text + part, marked };
    else if (part !== '') runs.push({ text: part, marked });
  }
  return runs;
}
