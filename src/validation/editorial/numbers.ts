import { sections, type SectionKey } from '../../data/sections.ts';
import { specifics } from '../../lib/specifics.ts';
import { issueAt } from '../role-file.ts';
import type { Rule } from '../rules/rule.ts';
import { pageIfAny, type Page } from './page.ts';

const LEAST = 15;
/** Sections [01] to [09] by the field that holds each. */
const NUMBERED = ['orgChart', 'habitat', 'salary', 'flightRisk', 'metrics', 'weaponry', 'encounter', 'jdAutopsy', 'dayLog'] as const satisfies readonly SectionKey[];
const FIX = 'Write how many, on which day, or at what time; it has to matter.';

/** Sections of a page that hold a number as data: clock times, years of aliases, an advertised salary. Each with how many. */
function heldAsData({ file: { role } }: Page): Partial<Record<SectionKey, number>> {
  return {
    orgChart: role.aliases.filter(({ year }) => year !== undefined).length,
    salary: role.salary.advertised ? 1 : 0,
    dayLog: role.dayLog.length * 2,
  };
}

/** How many checkable things a page has in each section, in its texts and as data. */
export function numbersOf(page: Page): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(Object.entries(heldAsData(page)));
  for (const { section, normal } of page.passages) counts.set(section, (counts.get(section) ?? 0) + specifics(normal).length);
  return counts;
}

/** So many at least: each text with a digit has one, and so has each datum. */
function leastNumbersOf(page: Page): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(Object.entries(heldAsData(page)));
  for (const { section, normal } of page.passages) if (/\d/u.test(normal)) counts.set(section, (counts.get(section) ?? 0) + 1);
  return counts;
}

function tally(counts: ReadonlyMap<string, number>) {
  return { total: [...counts.values()].reduce((sum, count) => sum + count, 0), bare: NUMBERED.filter((section) => !counts.get(section)) };
}

/** Numbers, days, months, times and code: enough of them on the page, and one in each section that tells a fact. */
export const numbersRule: Rule = {
  name: 'numbers',
  checkFile: (file) => {
    const page = pageIfAny(file);
    if (!page) return [];
    const least = Math.floor((LEAST * page.words) / 1000);
    // Most pages have their numbers in digits: only where these are too few is the rest looked for.
    const digits = tally(leastNumbersOf(page));
    if (digits.total >= least && digits.bare.length === 0) return [];
    const { total, bare } = tally(numbersOf(page));
    const few = `${total} numbers, days, months, times and pieces of code stand in ${page.words} words; ${least} are the least.`;
    return [
      ...(total < least ? [issueAt(page.file, 'numbers', [], few, FIX)] : []),
      ...bare.map((section) => issueAt(page.file, 'numbers', [section], `Section [${sections[section].number}] has no number, day, month, time or code.`, FIX)),
    ];
  },
};
