import { isMap, isScalar, parseDocument, stringify, type Document, type Node } from 'yaml';
import { splitFrontMatter } from '../validation/front-matter.ts';
import { fieldName, type FieldPath } from '../validation/issue.ts';
import { applyEdits, type TextEdit } from '../validation/tidy/edit.ts';
import { sortAliases, type Answers } from './answers.ts';

/** What a dossier may leave out: the template's example stays as a comment. */
const OPTIONAL = 'exhibits';

/** A dossier to be finished: the template's text with the answers in place, every comment kept, without its field notes. Throws when the template lacks a field. */
export function draftRole(template: string, answers: Answers): string {
  const parts = splitFrontMatter(template);
  if ('found' in parts) throw new Error(`The template cannot be used. ${parts.found}`);
  const { head } = parts;
  const document = parseDocument(head);
  const set = (path: FieldPath, value: string): TextEdit => ({ ...rangeOf(head, document, path), text: value });
  const edits = [
    set(['title'], yamlText(answers.title)),
    set(['order'], answers.order),
    set(['filed'], answers.filed),
    set(['aliases'], yamlItems(sortAliases(answers.aliases)).join('\n').trimStart()),
    set(['salary', 'nearest'], answers.nearest),
    set(['salary', 'comparedWith'], answers.comparedWith),
    ...fileFilings(head, document, answers.filings),
    commentOut(head, document, OPTIONAL),
  ];
  return `${applyEdits(head, edits)}---\n`;
}

/** Where a value stands in the text, without the blank lines after a list; throws when the field is not there. */
function rangeOf(head: string, document: Document, path: FieldPath): { start: number; end: number } {
  const node = document.getIn(path, true) as Node | undefined;
  if (!node?.range) throw new Error(`The template has no ${fieldName(path)}.`);
  const [start, end] = node.range;
  return { start, end: start + head.slice(start, end).trimEnd().length };
}

/** Replaces the empty list by the filings; the comment beside it and the commented example below stay. */
function fileFilings(head: string, document: Document, filings: Answers['filings']): TextEdit[] {
  if (filings.length === 0) return [];
  const { start, end } = rangeOf(head, document, ['federalFilings']);
  const lineEnd = head.indexOf('\n', end);
  const items = filings.map(({ name, filedAs, code, occupation, match }) => ({ name, filedAs, code, occupation, match: match === 'exact' ? undefined : match }));
  return [{ start: start - 1, end: lineEnd, text: `${head.slice(end, lineEnd)}\n${yamlItems(items).join('\n')}` }];
}

function commentOut(head: string, document: Document, section: string): TextEdit {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const starts = pairs.map(({ key }) => ({ name: isScalar(key) ? key.value : undefined, start: isScalar(key) ? (key.range?.[0] ?? 0) : 0 }));
  const at = starts.findIndex(({ name }) => name === section);
  if (at < 0) return { start: head.length, end: head.length, text: '' };
  const { start } = starts[at]!;
  const end = starts[at + 1]?.start ?? head.length;
  return { start, end, text: head.slice(start, end).replaceAll(/^(?=[^#\n])/gmu, '# ') };
}

/** Items of a list, indented by two; fields without a value are left out. */
function yamlItems(items: readonly object[]): string[] {
  return items.map((item) => {
    const fields = Object.entries(item).filter(([, value]) => value !== undefined);
    return `  - ${fields.map(([key, value]) => `${key}: ${typeof value === 'string' ? yamlText(value) : String(value)}`).join('\n    ')}`;
  });
}

/** A text as the value of a field, in double quotes if it needs any. */
function yamlText(text: string): string {
  return stringify({ a: text }, { lineWidth: 0, singleQuote: false }).slice('a: '.length).trimEnd();
}
