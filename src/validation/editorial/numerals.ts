import { petNumbers } from '../../data/house-style.ts';
import { fileCount } from '../../lib/text.ts';
import { spansOf } from '../../lib/prose.ts';
import type { Issue } from '../issue.ts';
import type { Rule } from '../rules/rule.ts';
import { countAtMost, group, others } from './corpus.ts';
import { issueIn, pagesOf, type Page, type Passage } from './page.ts';

const MOST_SHARE = 0.02;
/** A page has about ten numbers of two digits, and there are 89: chance alone puts each into one file of nine. */
const MOST_SHARE_OF_TWO_DIGITS = 0.15;
/** So many files may have a numeral in a corpus of any size. */
const MOST_FILES = 3;
/** Below this a number counts what is there, as a team of four; a writer's habit shows above it. */
const LEAST = 11;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2035;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Clock times first, which are passed over; then days of a month, too; then numbers. */
const NUMERAL = new RegExp(`\\d{1,2}:\\d{2}|\\d{1,2} (?=${MONTH})|(?<![\\p{L}\\p{N}.,])\\d[\\d,]*(?![\\p{L}\\d])|(?<![\\p{L}-])(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?!\\p{L})`, 'giu');
const TEENS = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');

interface Numeral {
  readonly page: Page;
  readonly passage: Passage;
  readonly index: number;
  readonly value: number;
}

/** No numeral is a pet. Years and clock times are the calendar's: two files may well have the same Monday. */
export const petNumerals: Rule = {
  name: 'pet-numerals',
  isWarning: true,
  checkCorpus: (files) => {
    const pages = pagesOf(files);
    return group(pages.flatMap(numeralsOf), ({ value }) => String(value)).flatMap((same) => {
      const most = mostFiles(same[0]!.value, pages.length);
      return same.length > most ? same.map((numeral) => tell(numeral, same, most)) : [];
    });
  },
};

function mostFiles(value: number, total: number): number {
  const isPlain = value < 100 && !petNumbers.includes(value);
  return countAtMost(isPlain ? MOST_SHARE_OF_TWO_DIGITS : MOST_SHARE, total, MOST_FILES);
}

function tell({ page, passage, index, value }: Numeral, same: readonly Numeral[], most: number): Issue {
  const alike = others(page.file, same.map((numeral) => numeral.page.file));
  const found = `The number ${value} stands in ${fileCount(same.length)}, where ${most} may have it: ${alike}.`;
  return issueIn(page, 'pet-numerals', passage, index, found, 'Count again, or take the number from the fact.');
}

/** The numerals of a page, each once. */
function numeralsOf(page: Page): Numeral[] {
  const seen = new Map<number, Numeral>();
  for (const passage of page.passages) {
    for (const { text, index } of spansOf(NUMERAL, passage.normal)) {
      const value = valueOf(text);
      if (value >= LEAST && !(value >= FIRST_YEAR && value <= LAST_YEAR) && !seen.has(value)) seen.set(value, { page, passage, index, value });
    }
  }
  return [...seen.values()];
}

/** The value of a numeral; NaN for a clock time and a day of a month. */
function valueOf(text: string): number {
  const teen = TEENS.indexOf(text.toLowerCase());
  if (teen >= 0) return teen + LEAST;
  return /[: ]/u.test(text) ? Number.NaN : Number(text.replaceAll(',', ''));
}
