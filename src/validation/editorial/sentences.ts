import type { Rule } from '../rules/rule.ts';
import { issueIn, pageIfAny, type Page } from './page.ts';

const LONGEST = 32;
const SHORT = 8;
const LEAST_SHORT = 0.18;
const LEAST_VARIATION = 0.55;
/** Fewer sentences say nothing about their spread. */
const ENOUGH = 10;
const LEAST_LENGTH = 550;
const MOST_LENGTH = 750;

export interface Rhythm {
  readonly count: number;
  /** Mean words a sentence. */
  readonly mean: number;
  /** Standard deviation of the words a sentence, divided by their mean. */
  readonly variation: number;
  /** Share of sentences of at most eight words. */
  readonly short: number;
}

/** How the sentences of a page's prose vary. Labels have no rhythm. */
export function rhythmOf(page: Page): Rhythm {
  const lengths = page.passages.flatMap(({ kind, sentences }) => (kind === 'label' ? [] : sentences.map(({ words }) => words)));
  const count = lengths.length;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / (count || 1);
  const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / (count || 1);
  const short = lengths.filter((length) => length <= SHORT).length / (count || 1);
  return { count, mean, variation: mean ? Math.sqrt(variance) / mean : 0, short };
}

/** No sentence is longer than a reader's breath, the lines of advertisements included. */
export const longSentence: Rule = {
  name: 'long-sentence',
  checkFile: (file) => {
    const page = pageIfAny(file);
    if (!page) return [];
    return page.passages.flatMap((passage) =>
      passage.sentences
        .filter(({ words }) => words > LONGEST)
        .map(({ index, words }) => issueIn(page, 'long-sentence', passage, index, `This sentence has ${words} words; ${LONGEST} fit.`, 'Make two of it, and end the second on the turn.')),
    );
  },
};

/** The lengths of sentences vary. */
export const sentenceVariation: Rule = {
  name: 'sentence-variation',
  isWarning: true,
  checkFile: (file) =>
    onPage(pageIfAny(file), 'sentence-variation', (page) => {
      const { count, variation, mean } = rhythmOf(page);
      if (count < ENOUGH || variation >= LEAST_VARIATION) return undefined;
      const found = `The sentences are much of a length: ${mean.toFixed(1)} words, with a spread of ${variation.toFixed(2)} of that.`;
      return [found, `Put a short one after a long one until the spread is ${LEAST_VARIATION}.`];
    }),
};

/** Some sentences are short. */
export const shortSentences: Rule = {
  name: 'short-sentences',
  isWarning: true,
  checkFile: (file) =>
    onPage(pageIfAny(file), 'short-sentences', (page) => {
      const { count, short } = rhythmOf(page);
      if (count < ENOUGH || short >= LEAST_SHORT) return undefined;
      const found = `${Math.floor(short * 100)} in 100 sentences have ${SHORT} words or fewer.`;
      return [found, `Cut what follows a turn until ${LEAST_SHORT * 100} in 100 are that short.`];
    }),
};

/** A page is as long as the jokes last. */
export const pageLength: Rule = {
  name: 'length',
  isWarning: true,
  checkFile: (file) =>
    onPage(pageIfAny(file), 'length', ({ words: count }) => {
      if (count >= LEAST_LENGTH && count <= MOST_LENGTH) return undefined;
      const fix = count < LEAST_LENGTH ? 'Write ten more of each item, and keep the best.' : 'Cut the weakest item of each section.';
      return [`The page has ${count} words; ${LEAST_LENGTH} to ${MOST_LENGTH} are meant.`, fix];
    }),
};

/** An issue on a page as a whole. */
function onPage(page: Page | undefined, rule: string, look: (page: Page) => readonly [string, string] | undefined) {
  const says = page && look(page);
  return says ? [{ rule, file: page.file.path, line: 1, column: 1, field: '', found: says[0], fix: says[1] }] : [];
}
