import { petNumbers } from '../../data/house-style.ts';
import { compareText, fileCount } from '../../lib/text.ts';
import { spansOf } from '../../lib/prose.ts';
import type { Issue } from '../issue.ts';
import type { Rule, ValidRoleFile } from '../rules/rule.ts';
import { countAtMost, group, others } from './corpus.ts';
import { issueIn, pagesOf, type Page, type Passage } from './page.ts';

const MOST_SHARE = 0.02;
/** A page has about ten numbers of two digits, and there are 89: chance alone puts each into one file of nine. */
const MOST_SHARE_OF_TWO_DIGITS = 0.15;
/** Small numbers are commoner than great ones, so a number is held against those next to it: so many on each side. */
const NEIGHBOURS = 5;
const MOST_TIMES_NEIGHBOURS = 2;
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

/**
 * No numeral is a pet: it stands in no more files than chance and its size explain. Years and clock times are the
 * calendar's: two files may well have the same Monday. Told in the files beyond those that may have it, by day of filing.
 */
export const petNumerals: Rule = {
  name: 'pet-numerals',
  isWarning: true,
  checkCorpus: (all, _ids, { isMeant }) => {
    const pages = pagesOf(all);
    const groups = group(pages.flatMap(numeralsOf), ({ value }) => String(value));
    const counts = new Map(groups.map((same) => [same[0]!.value, same.length]));
    return groups.flatMap((same) => {
      const most = mostFiles(same[0]!.value, pages.length, counts);
      const files = new Set(same.map(({ page }) => page.file));
      const beyond = same.length > most ? same.toSorted(byFiling).slice(most).filter(({ page }) => isMeant(page.file.path)) : [];
      return beyond.map((numeral) => tell(numeral, files, most));
    });
  },
};

/** In how many files a number may stand; a round one in any. */
function mostFiles(value: number, total: number, counts: ReadonlyMap<number, number>): number {
  if (isRound(value)) return Infinity;
  if (value >= 100 || petNumbers.includes(value)) return countAtMost(MOST_SHARE, total, MOST_FILES);
  const around = neighboursOf(value).map((other) => counts.get(other) ?? 0);
  const mean = around.reduce((sum, count) => sum + count, 0) / around.length;
  return Math.max(countAtMost(MOST_SHARE_OF_TWO_DIGITS, total, MOST_FILES), Math.floor(MOST_TIMES_NEIGHBOURS * mean));
}

/** Tens below a hundred, and hundreds. */
function isRound(value: number): boolean {
  return value % (value < 100 ? 10 : 100) === 0;
}

/** The nearest numbers of two digits that are not round: five below and five above, or fewer at the ends. */
function neighboursOf(value: number): number[] {
  const below = Array.from({ length: value - LEAST }, (_, index) => value - 1 - index);
  const above = Array.from({ length: 99 - value }, (_, index) => value + 1 + index);
  return [below, above].flatMap((side) => side.filter((other) => !isRound(other)).slice(0, NEIGHBOURS));
}

function byFiling(a: Numeral, b: Numeral): number {
  const [one, two] = [a.page.file, b.page.file];
  return compareText(one.role.filed, two.role.filed) || compareText(one.path, two.path);
}

function tell({ page, passage, index, value }: Numeral, files: ReadonlySet<ValidRoleFile>, most: number): Issue {
  const found = `The number ${value} stands in ${fileCount(files.size)}, where ${most} may have it: ${others(page.file, files)}.`;
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
