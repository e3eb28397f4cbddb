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

const FIRST_KEYS: ReadonlySet<string | number> = new Set(Object.keys(slots).map((slot) => slot.split('.')[0]!));

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
      .map((same) => ({ same, files: new Set(same.map(({ page }) => page.file)) }))
      .filter((alike) => alike.files.size > most)
      .flatMap(({ same, files: alike }) =>
        same.map(({ page, passage, slot, words: text }) => {
          const found = `"${text}" begins the ${slot} of ${alike.size} files, where ${most} may begin so: ${others(page.file, alike)}.`;
          return issueIn(page, 'same-opening', passage, 0, found, 'Begin with what only this role has.');
        }),
      );
  },
};

function openingsOf(page: Page): Opening[] {
  return page.passages.flatMap((passage) => {
    const slot = slotOf(passage.path);
    const first = slot === undefined ? [] : words(passage.normal.slice(0, 120).toLowerCase()).slice(0, WORDS);
    return first.length < WORDS ? [] : [{ page, passage, slot: slot!, words: first.join(' ') }];
  });
}

/** The slot of a field, by its path or by that without places in lists. */
function slotOf(path: Passage['path']): string | undefined {
  if (!FIRST_KEYS.has(path[0]!)) return undefined;
  return slots[path.join('.')] ?? slots[path.filter((key) => typeof key === 'string').join('.')];
}
