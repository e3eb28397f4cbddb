import { companies, placeWords } from '../../data/house-style.ts';
import { spansOf } from '../../lib/prose.ts';
import type { Issue } from '../issue.ts';
import type { Rule } from '../rules/rule.ts';
import { issueIn, pageIfAny, type Page, type Passage } from './page.ts';

const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December';
const NO_NAME = `(?:${DAYS}|${placeWords.join('|')})(?!\\p{L})`;
/** Two capitalised words in a row, neither a day, a month nor a place; or a form of address with a name. */
const PERSON = new RegExp(`\\b(?:Mr|Mrs|Ms|Dr|Prof|Sir)\\.? \\p{Lu}|(?<![\\p{L}\\p{N}])(?!${NO_NAME})\\p{Lu}\\p{Ll}+ (?!${NO_NAME})(?:\\p{Lu}\\. )?\\p{Lu}\\p{Ll}+`, 'u');
const COMPANY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${companies.join('|')})(?![\\p{L}\\p{N}])`, 'u');

const NUMBER_WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|\\p{L}+teen|\\p{L}+ty)';
const MONEY = new RegExp(
  `[$€£¥]|\\b(?:USD|EUR|GBP|dollars?|cents?|euros?)\\b|\\b(?:five|six|seven) figures\\b|(?<![\\d-])\\d{1,3}(?:,\\d{3})+\\b|(?<![\\d-])\\d{5,}\\b|\\b\\d+ ?(?:k|grand|thousand|million)\\b|\\b${NUMBER_WORD}(?:-${NUMBER_WORD})? (?:grand|thousand|million)\\b`,
  'giu',
);

/** A complaint is ascribed to a thing or a place, and to nobody who might answer. */
export const attributionRule: Rule = {
  name: 'attribution',
  checkFile: (file) =>
    inFields(pageIfAny(file), 'attribution', isAttribution, (text) => {
      const [name] = PERSON.exec(text) ?? COMPANY.exec(text) ?? [];
      if (name === undefined) return undefined;
      return { at: text.indexOf(name), found: `"${name}" could be a real person or company.`, fix: 'Name a thing or a place: a standing desk, Building 4.' };
    }),
};

/** The salary section has one invented figure at most: the advertised one, which says where it is from. */
export const salaryMoney: Rule = {
  name: 'salary-money',
  checkFile: (file) =>
    inFields(pageIfAny(file), 'salary-money', ({ path }) => path[0] === 'salary', (text) => {
      const [sum] = spansOf(MONEY, text);
      if (sum === undefined) return undefined;
      return { at: sum.index, found: `"${sum.text}" states money.`, fix: 'Leave it out: the figures of the Bureau and the advertised amount are the only ones here.' };
    }),
};

type Look = (text: string) => { readonly at: number; readonly found: string; readonly fix: string } | undefined;

function inFields(page: Page | undefined, rule: string, isMeant: (passage: Passage) => boolean, look: Look): Issue[] {
  return (page?.passages ?? []).filter(isMeant).flatMap((passage) => {
    const says = look(passage.normal);
    return says ? [issueIn(page!, rule, passage, says.at, says.found, says.fix)] : [];
  });
}

function isAttribution({ path }: Passage): boolean {
  return path[0] === 'burnWard' && path.at(-1) === 'attribution';
}
