import { normalize, sentences, wordSpans, type Sentence, type Span } from '../../lib/prose.ts';
import { printedText, type Printed } from '../../lib/printed-text.ts';
import { fieldName, type Issue } from '../issue.ts';
import type { RoleFile } from '../role-file.ts';
import type { Point } from '../yaml-tree.ts';
import { isTemplate, isValid, type ValidRoleFile } from '../rules/rule.ts';
import { notePassages } from './notes.ts';
import { distinct, runHashes } from './runs.ts';

/** A text of a page as the rules read it: what a rule asks of it is found out when it is first asked. */
export class Passage implements Printed {
  readonly path: Printed['path'];
  readonly section: Printed['section'];
  readonly kind: Printed['kind'];
  readonly text: string;
  /** Where the first emphasis of a passage of the notes starts. */
  readonly emphasis: number | undefined;
  /** Where a character of the text stands in the file. */
  readonly locate: (index: number) => Point;
  #normal: string | undefined;
  #spans: readonly Span[] | undefined;
  #sentences: readonly Sentence[] | undefined;
  #runs: readonly number[] | undefined;

  constructor({ path, section, kind, text }: Printed, locate: (index: number) => Point, emphasis?: number) {
    this.path = path;
    this.section = section;
    this.kind = kind;
    this.text = text;
    this.locate = locate;
    this.emphasis = emphasis;
  }

  /** The text with straight quotation marks and its code masked; every character keeps its place. */
  get normal(): string {
    return (this.#normal ??= normalize(this.text));
  }

  get #words(): readonly Span[] {
    return (this.#spans ??= wordSpans(this.normal));
  }

  get words(): number {
    return this.#words.length;
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= sentences(this.normal, this.#words));
  }

  /** A number for each run of five words. */
  get runs(): readonly number[] {
    return (this.#runs ??= runHashes(this.#words));
  }
}

/** A dossier as a reader has it: its printed texts in their order. */
export class Page {
  readonly file: ValidRoleFile;
  readonly passages: readonly Passage[];
  #ours: string | undefined;
  #words: number | undefined;
  #runs: Float64Array | undefined;

  constructor(file: ValidRoleFile, passages: readonly Passage[], runs?: Float64Array) {
    this.file = file;
    this.passages = passages;
    this.#runs = runs;
  }

  /** What is not an advertisement, a line for each passage: to see at once that there is nothing to find. */
  get ours(): string {
    return (this.#ours ??= this.passages.flatMap(({ kind, normal }) => (kind === 'advertisement' ? [] : [normal])).join('\n'));
  }

  /** How many words it has. */
  get words(): number {
    return (this.#words ??= countWords(this.passages));
  }

  /** The runs of all passages, each once, in ascending order. */
  get runs(): Float64Array {
    return (this.#runs ??= distinct(this.passages.flatMap(({ runs }) => runs)));
  }
}

const pages = new WeakMap<RoleFile, Page>();

/** The page of a dossier, read once for all rules. */
export function pageOf(file: ValidRoleFile): Page {
  const known = pages.get(file);
  if (known) return known;
  const page = new Page(file, [...printedText(file.role).map((printed) => fieldPassage(file, printed)), ...notesOf(file)], file.runs);
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
  const own = all.map((page) => (page.passages.some(({ text }) => examples.has(text)) ? new Page(page.file, page.passages.filter(({ text }) => !examples.has(text))) : page));
  pagesOfFiles.set(files, own);
  return own;
}

export function countWords(passages: readonly Passage[]): number {
  return passages.reduce((sum, { words }) => sum + words, 0);
}

/** Makes an issue of a rule at a character of a passage. */
export function issueIn({ file }: Page, rule: string, passage: Passage, index: number, found: string, fix: string): Issue {
  return { rule, file: file.path, ...passage.locate(index), field: fieldName(passage.path), found, fix };
}

function fieldPassage(file: ValidRoleFile, printed: Printed): Passage {
  return new Passage(printed, (index) => file.locateText(printed.path, index));
}

function notesOf({ body, bodyLine }: ValidRoleFile): Passage[] {
  return notePassages(body).map(({ text, isHeading, emphasis, offset }) => {
    const locate = (index: number) => {
      const lines = body.slice(0, offset(index)).split('\n');
      return { line: bodyLine + lines.length - 1, column: lines.at(-1)!.length + 1 };
    };
    return new Passage({ path: [], section: 'fieldNotes', kind: isHeading ? 'label' : 'prose', text }, locate, emphasis);
  });
}
