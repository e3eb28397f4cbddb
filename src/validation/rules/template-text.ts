import { foldName } from '../../lib/text.ts';
import { countWords } from '../../schemas/text.ts';
import type { FieldPath, Issue } from '../issue.ts';
import { issueAt } from '../role-file.ts';
import { isTemplate, type Rule, type ValidRoleFile } from './rule.ts';

/** Shorter texts may well be true of another role: "Platform team". */
const LEAST_WORDS = 3;
const FOUND = "This is still the template's line.";
const FIX = 'Replace it with what is true of this role.';

/** No dossier keeps a line of the template. Case and punctuation are ignored: a changed full stop is no change. */
export const templateText: Rule = {
  name: 'template-text',
  checkCorpus: (files) => {
    const isExample = exampleTexts(files);
    const notes = new Set(files.filter(isTemplate).flatMap(({ body }) => (countWords(body) < LEAST_WORDS ? [] : foldName(body))));
    return files
      .filter((file) => !isTemplate(file))
      .flatMap((file) => [
        ...textsOf(file.role).flatMap(([path, text]) => (isExample(text) ? issueAt(file, 'template-text', path, FOUND, FIX) : [])),
        ...(notes.has(foldName(file.body)) ? [issueAtNotes(file)] : []),
      ]);
  },
};

/** Tells whether a text is one of the template's: such a text is for this rule to report, and for no other. */
export function exampleTexts(files: readonly ValidRoleFile[]): (text: string) => boolean {
  const examples = new Set(files.filter(isTemplate).flatMap(({ role }) => textsOf(role).map(([, text]) => foldName(text))));
  return (text) => examples.has(foldName(text));
}

/** Every text of three words or more, with the path of its field. */
function textsOf(value: unknown, path: FieldPath = []): (readonly [FieldPath, string])[] {
  if (typeof value === 'string') return countWords(value) < LEAST_WORDS ? [] : [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  return Object.entries(Object(value)).flatMap(([key, item]) => textsOf(item, [...path, key]));
}

function issueAtNotes({ path, body, bodyLine }: ValidRoleFile): Issue {
  const blank = /^\s*/u.exec(body)![0].split('\n').length - 1;
  return { rule: 'template-text', file: path, line: bodyLine + blank, column: 1, field: '', found: FOUND, fix: FIX };
}
