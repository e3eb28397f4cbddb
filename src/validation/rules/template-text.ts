import { factors } from '../../data/flight-risk.ts';
import { countWords } from '../../schemas/text.ts';
import type { FieldPath, Issue } from '../issue.ts';
import { issueAt } from '../role-file.ts';
import { isTemplate, type Rule, type ValidRoleFile } from './rule.ts';

/** Shorter texts may well be true of another role: "Platform team". */
const LEAST_WORDS = 3;
const FOUND = "This is still the template's line.";
const FOUND_FIGURES = "These are still the template's.";
const FIX = 'Replace it with what is true of this role.';

/** No dossier keeps a line of the template. Case and punctuation are ignored: a changed full stop is no change. */
export const templateText: Rule = {
  name: 'template-text',
  checkCorpus: (files) => {
    const isExample = exampleTexts(files);
    const notes = new Set(files.filter(isTemplate).flatMap(({ body }) => keysOf([body])));
    return files
      .filter((file) => !isTemplate(file))
      .flatMap((file) => [
        ...placesOf(file.role, isExample).map((path) => issueAt(file, 'template-text', path, FOUND, FIX)),
        ...keptFigures(file, files).map((path) => issueAt(file, 'template-text', path, FOUND_FIGURES, FIX)),
        ...(notes.has(keyOf(file.body)) ? [issueAtNotes(file)] : []),
      ]);
  },
};

/** Tells whether a text is one of the template's: such a text is for this rule to report, and for no other. */
export function exampleTexts(files: readonly ValidRoleFile[]): (text: string) => boolean {
  const examples = new Set(files.filter(isTemplate).flatMap(({ role }) => keysOf(textsOf(role))));
  const starts = new Set([...examples].map(startOf));
  return (text) => starts.has(startOf(text)) && examples.has(keyOf(text));
}

/** Choices without words that are of the template as a whole: both codes, all five ratings, the same range. */
function keptFigures({ role }: ValidRoleFile, files: readonly ValidRoleFile[]): FieldPath[] {
  const template = files.find(isTemplate)?.role;
  if (!template) return [];
  const { habitat, salary, flightRisk } = role;
  const codesKept = salary.nearest === template.salary.nearest && salary.comparedWith === template.salary.comparedWith;
  const ratingsKept = factors.every(({ id }) => flightRisk[id] === template.flightRisk[id]);
  const rangeKept = habitat.range.join() === template.habitat.range.join();
  return [...(rangeKept ? [['habitat', 'range']] : []), ...(codesKept ? [['salary', 'nearest']] : []), ...(ratingsKept ? [['flightRisk', 'revenue']] : [])];
}

function keysOf(examples: readonly string[]): string[] {
  return examples.filter((text) => countWords(text) >= LEAST_WORDS).map(keyOf);
}

/** The letters and digits of an English text: quicker than folding every text of every dossier. */
function keyOf(text: string): string {
  return text.toLowerCase().replaceAll(/\W+/g, '');
}

/** The first three of those letters and digits: of nearly all texts they tell that it is no example. */
function startOf(text: string): string {
  const [, first = '', second = '', third = ''] = /^\W*(\w)\W*(\w)?\W*(\w)?/.exec(text) ?? [];
  return `${first}${second}${third}`.toLowerCase();
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** The paths of the fields whose text is meant. */
function placesOf(value: unknown, isMeant: (text: string) => boolean): FieldPath[] {
  if (typeof value === 'string') return isMeant(value) ? [[]] : [];
  if (value === null || typeof value !== 'object') return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) => placesOf(item, isMeant).map((path) => [isList ? Number(key) : key, ...path]));
}

function issueAtNotes({ path, body, bodyLine }: ValidRoleFile): Issue {
  const blank = /^\s*/u.exec(body)![0].split('\n').length - 1;
  return { rule: 'template-text', file: path, line: bodyLine + blank, column: 1, field: '', found: FOUND, fix: FIX };
}
