import { spansOf } from '../../lib/prose.ts';
import type { Rule } from '../rules/rule.ts';
import { issueIn, pageIfAny, type Passage } from './page.ts';

const ANY = /[—!…*_\p{Emoji_Presentation}\uFE0F]|--|\.\.\./u;
const FIX = 'End the sentence with a full stop, and let the noun do the work.';
const marks: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['An em-dash', /—|(?<=\s)--(?=\s)/gu],
  ['An exclamation mark', /!/gu],
  ['An ellipsis', /…|\.\.\./gu],
  ['An emoji', /\p{Emoji_Presentation}|.\uFE0F/gu],
];
/** Asterisks or underscores around words: in the front matter they are printed as they stand. */
const ITALICS = /(?<![*\p{L}\p{N}])\*[^*\s][^*]*\*(?!\*)|(?<![\p{L}\p{N}_])_[^_\s][^_]*_(?![\p{L}\p{N}_])/gu;

/** List D: marks that ask for a laugh. */
export const marksRule: Rule = {
  name: 'marks',
  checkFile: (file) => {
    const page = pageIfAny(file);
    if (!page) return [];
    return page.passages.filter(({ normal, emphasis }) => emphasis !== undefined || ANY.test(normal)).flatMap((passage) => [
      ...marks.flatMap(([name, pattern]) =>
        spansOf(pattern, passage.normal).map(({ index }) => issueIn(page, 'marks', passage, index, `${name} asks for a laugh.`, FIX)),
      ),
      ...italicsOf(passage).map((index) => issueIn(page, 'marks', passage, index, 'Italics ask for a laugh.', 'Write the word plainly.')),
    ]);
  },
};

function italicsOf({ path, normal, emphasis }: Passage): number[] {
  if (path.length === 0) return emphasis === undefined ? [] : [emphasis];
  return spansOf(ITALICS, normal).map(({ index }) => index);
}
