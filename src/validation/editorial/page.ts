import { normalize, sentences, wordSpans, type Sentence } from '../../lib/prose.ts';
import { printedText, type Printed } from '../../lib/printed-text.ts';
import { fieldName, type Issue } from '../issue.ts';
import type { RoleFile } from '../role-file.ts';
import type { Point } from '../yaml-tree.ts';
import { isTemplate, isValid, type ValidRoleFile } from '../rules/rule.ts';
import { notePassages } from './notes.ts';
import { runHashes } from './runs.ts';

/** A text of a page as the rules read it. */
export interface Passage extends Printed {
  /** The text with straight quotation marks and its code masked; every character keeps its place. */
  readonly normal: string;
  readonly words: number;
  readonly sentences: readonly Sentence[];
  /** A number for each run of five words. */
  readonly runs: readonly number[];
  /** Where the first emphasis of a passage of the notes starts. */
  readonly emphasis?: number | undefined;
  /** Where a character of the text stands in the file. */
  locate(index: number): Point;
}

/** A dossier as a reader has it: its printed texts in their order, and how many words they have. */
export interface Page {
  readonly file: ValidRoleFile;
  readonly passages: readonly Passage[];
  /** What is not an advertisement, a line for each passage: to see at once that there is nothing to find. */
  readonly ours: string;
  readonly words: number;
}

const pages = new WeakMap<RoleFile, Page>();

/** The page of a dossier, read once for all rules. */
export function pageOf(file: ValidRoleFile): Page {
  const known = pages.get(file);
  if (known) return known;
  const passages = [...printedText(file.role).map((printed) => fieldPassage(file, printed)), ...notesOf(file)];
  const ours = passages.flatMap(({ kind, normal }) => (kind === 'advertisement' ? [] : [normal])).join('\n');
  const page = { file, passages, ours, words: countWords(passages) };
  pages.set(file, page);
  return page;
}

/** The page of a file, unless the file is broken or the template. */
export function pageIfAny(file: RoleFile): Page | undefined {
  return isValid(file) && !isTemplate(file) ? pageOf(file) : undefined;
}

const pagesOfFiles = new WeakMap<readonly ValidRoleFile[], readonly Page[]>();

/** The pages of all dossiers but the template, without what is still the template's: that is for another rule to tell. */
export function pagesOf(files: readonly ValidRoleFile[]): readonly Page[] {
  const known = pagesOfFiles.get(files);
  if (known) return known;
  const examples = new Set(files.filter(isTemplate).flatMap((file) => pageOf(file).passages.map(({ text }) => text)));
  const all = files.filter((file) => !isTemplate(file)).map(pageOf);
  const own = all.map((page) => ({ ...page, passages: page.passages.filter(({ text }) => !examples.has(text)) }));
  pagesOfFiles.set(files, own);
  return own;
}

export function countWords(passages: readonly Passage[]): number {
  return passages.reduce((sum, passage) => sum + passage.words, 0);
}

/** Makes an issue of a rule at a character of a passage. */
export function issueIn({ file }: Page, rule: string, passage: Passage, index: number, found: string, fix: string): Issue {
  return { rule, file: file.path, ...passage.locate(index), field: fieldName(passage.path), found, fix };
}

function fieldPassage(file: ValidRoleFile, printed: Printed): Passage {
  return { ...printed, ...read(printed.text), locate: (index) => file.locateText(printed.path, index) };
}

/** What the rules ask of a text again and again, from one look at its words. */
function read(text: string) {
  const normal = normalize(text);
  const words = wordSpans(normal);
  return { normal, words: words.length, sentences: sentences(normal, words), runs: runHashes(words) };
}

function notesOf({ body, bodyLine }: ValidRoleFile): Passage[] {
  return notePassages(body).map(({ text, isHeading, emphasis, offset }) => {
    const locate = (index: number) => {
      const lines = body.slice(0, offset(index)).split('\n');
      return { line: bodyLine + lines.length - 1, column: lines.at(-1)!.length + 1 };
    };
    return { path: [], section: 'fieldNotes', kind: isHeading ? 'label' : 'prose', text, ...read(text), emphasis, locate };
  });
}
