import { words } from '../../lib/prose.ts';
import type { Rule } from '../rules/rule.ts';
import { countAtMost, group, others } from './corpus.ts';
import { issueIn, pagesOf, type Page, type Passage } from './page.ts';

const MOST_SHARE = 0.02;
/** So many files may begin a slot alike in a corpus of any size. */
const MOST_FILES = 2;
const WORDS = 3;

/** The slots whose openings are compared, by the field without its place in a list. */
const slots: Readonly<Record<string, string>> = {
  tagline: 'tagline',
  protects: 'line on whom it protects',
  'habitat.sightings.0': 'first sighting',
  'salary.remark': 'remark',
  'flightRisk.diagnosis': 'diagnosis',
  'metrics.definition': 'definition',
  'encounter.0': 'first advice',
  'jdAutopsy.illusion': 'advertisement',
  'jdAutopsy.translation': 'translation',
  'burnWard.deposition': 'deposition',
  lastSeenUseful: 'kind line',
};

interface Opening {
  readonly page: Page;
  readonly passage: Passage;
  readonly slot: string;
  readonly words: string;
}

/** No slot has a formula: few files begin it with the same three words. */
export const sameOpening: Rule = {
  name: 'same-opening',
  checkCorpus: (files) => {
    const pages = pagesOf(files);
    const most = countAtMost(MOST_SHARE, pages.length, MOST_FILES);
    return group(pages.flatMap(openingsOf), ({ slot, words: text }) => `${slot} ${text}`)
      .filter((same) => new Set(same.map(({ page }) => page)).size > most)
      .flatMap((same) =>
        same.map(({ page, passage, slot, words: text }) => {
          const alike = others(page.file, same.map((opening) => opening.page.file));
          const found = `"${text}" begins the ${slot} of ${new Set(same.map((opening) => opening.page)).size} files, where ${most} may begin so: ${alike}.`;
          return issueIn(page, 'same-opening', passage, 0, found, 'Begin with what only this role has.');
        }),
      );
  },
};

function openingsOf(page: Page): Opening[] {
  return page.passages.flatMap((passage) => {
    const { path, normal } = passage;
    const exact = slots[path.join('.')];
    const slot = exact ?? slots[path.filter((key) => typeof key === 'string').join('.')];
    const first = slot === undefined ? [] : words(normal.slice(0, 120).toLowerCase()).slice(0, WORDS);
    return first.length < WORDS ? [] : [{ page, passage, slot: slot!, words: first.join(' ') }];
  });
}
