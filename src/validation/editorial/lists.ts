import { bannedUnlessTitle, bannedWords, careful, deadJokes, doubtful, skeletons } from '../../data/house-style.ts';
import { spansOf } from '../../lib/prose.ts';
import type { Issue } from '../issue.ts';
import type { Rule } from '../rules/rule.ts';
import { issueIn, pageIfAny, type Page, type Passage } from './page.ts';
import { finder, glancer, type Hit } from './phrases.ts';

type Tell = (hit: Hit) => readonly [found: string, fix: string];

const findBanned = finder(bannedWords);
const findUnlessTitle = finder(bannedUnlessTitle);
const findJokes = finder(deadJokes);
const findSkeletons = finder(skeletons);
const findDoubtful = finder(doubtful);
const findCareful = finder(careful);
const hasAny = glancer([bannedWords, bannedUnlessTitle, deadJokes, skeletons, doubtful, careful]);
const suspicions = new WeakMap<Page, boolean>();

/** Whether a page may have something of any list. */
function isSuspect(page: Page): boolean {
  const known = suspicions.get(page) ?? hasAny(page.ours);
  suspicions.set(page, known);
  return known;
}

/** Lists A and B: words that call the joke, and jokes that others made. */
export const bannedWordsRule: Rule = {
  name: 'banned-words',
  checkFile: (file) => {
    const page = pageIfAny(file);
    if (!page) return [];
    const names = [page.file.role.title, ...page.file.role.aliases.map(({ name }) => name)].join(' | ');
    const isNamed = findUnlessTitle(names).length > 0;
    const findWords = (text: string) => [...findBanned(text), ...(isNamed ? [] : findUnlessTitle(text))];
    return [
      ...listed(page, 'banned-words', findWords, ({ text, says }) => [
        `${quoteWith(text, says)} is on the list of banned words.`,
        'Cut it, or show the form field that proves it.',
      ]),
      ...listed(page, 'banned-words', findJokes, ({ text, says }) => [
        `${quoteWith(text, says)} is a joke that others have made.`,
        'Start again from the fact, with a noun that only insiders know.',
      ]),
    ];
  },
};

/** List C: sentences that fit any subject. */
export const skeletonsRule: Rule = {
  name: 'skeletons',
  checkFile: (file) => {
    const page = pageIfAny(file);
    if (!page) return [];
    return listed(page, 'skeletons', findSkeletons, ({ text, says }) => [
      `"${text}" is the sentence "${says}".`,
      'Say the one thing that is true, in a sentence of another shape.',
    ]);
  },
};

/** What may be a tic and may be meant. A name may be made of such words. */
export const doubtfulWords: Rule = {
  name: 'doubtful-words',
  isWarning: true,
  checkFile: (file) => {
    const page = pageIfAny(file);
    if (!page) return [];
    const banned = new Set(listed(page, '', findBanned, () => ['', '']).map(({ line, column }) => `${line}:${column}`));
    const words = listed(page, 'doubtful-words', findDoubtful, ({ text, says }) => [
      `"${text}" may be a tic (${says}).`,
      'Keep it if it is meant; otherwise cut it.',
    ]).filter(({ line, column }) => !banned.has(`${line}:${column}`));
    return [...words, ...signs(page)];
  },
};

/** Words near which no joke may stand. */
export const carefulWords: Rule = {
  name: 'careful-words',
  isWarning: true,
  checkFile: (file) => {
    const page = pageIfAny(file);
    if (!page) return [];
    return listed(page, 'careful-words', findCareful, ({ text, says }) => [
      `"${text}" touches on what nobody chose (${says}).`,
      'Make sure that no joke stands near it.',
    ]);
  },
};

/** How many words of list A a page has. */
export function ticsOf(page: Page): number {
  return page.passages.filter(isOurs).reduce((sum, { normal }) => sum + findBanned(normal).length, 0);
}

/** What every sign below has in it. */
const SIGN = /[(–]|\?['")]?\s/u;

/** Signs that may be a wink: parentheses, spaced dashes, and a question with its answer outside interviews and transcripts. */
function signs(page: Page): Issue[] {
  return page.passages.filter(({ normal }) => SIGN.test(normal)).flatMap((passage) => {
    const at = (index: number, what: string) => issueIn(page, 'doubtful-words', passage, index, `${what} may be a wink.`, 'Keep it if it is meant; otherwise cut it.');
    const isTalk = passage.section === 'beforeYouAccept' || passage.path.at(-1) === 'says';
    return [
      ...spansOf(/\([^)]*\)?/gu, passage.normal).map(({ index, text }) => at(index, `"${text}" in parentheses`)),
      ...spansOf(/(?<!\d)\s–\s(?!\d)/gu, passage.normal).map(({ index }) => at(index + 1, 'A dash')),
      ...(isTalk ? [] : spansOf(/\?['")]?\s+['"]?\p{Lu}/gu, passage.normal).map(({ index }) => at(index, 'A question and its answer'))),
    ];
  });
}

/** One issue for each hit; the lines of advertisements are what the lists are about, and are left alone. */
function listed(page: Page, rule: string, find: (text: string) => Hit[], tell: Tell): Issue[] {
  if (!isSuspect(page) || find(page.ours).length === 0) return [];
  return page.passages.filter(isOurs).flatMap((passage) => find(passage.normal).map((hit) => issueIn(page, rule, passage, hit.index, ...tell(hit))));
}

function isOurs({ kind }: Passage): boolean {
  return kind !== 'advertisement';
}

/** What stands in the text, and the entry of the list where its words say more. */
function quoteWith(text: string, says: string): string {
  return says.includes(', ') ? `"${text}" (${says})` : `"${text}"`;
}
