import { parseDocument, type YAMLError } from 'yaml';
import { fieldNames } from '../schema-issues.ts';
import { applyEdits, type Edit } from './edit.ts';
import { lineCounter, lineEnd, lineStart } from './lines.ts';
import { doubleQuoted, straighten } from './quotes.ts';

/** A line of one field, of a list's item, or of both: what stands before the value, and the value. */
const FIELD = /^( *)(- +)?(?:(\w+): +)?(.+)$/u;
/** How a text starts that would need no other repair than quotes. */
const PLAIN_START = /^[^\s\-?:,[\]{}#&*!|>'"%@`]/u;
/** What ends a text: a comment. A # without a space behind it may have been meant as text. */
const COMMENT = /(?<! ) +#(?: |$)/u;

/**
 * Quotes around the values that contain a colon followed by a space, the commonest slip, where that is the only slip
 * of the line. Takes a text that does not parse, up to the end of its front matter.
 */
export function colonEdits(head: string): Edit[] {
  const edits = slipLines(head).flatMap((line) => colonEdit(head, line));
  if (edits.length === 0) return [];
  const wrong = wrongLines(applyEdits(head, edits));
  const lines = lineCounter(head);
  return edits.filter(({ start }) => !wrong.has(lines.linePos(start).line));
}

/** The lines over which the parser's errors extend. */
function wrongLines(head: string): Set<number> {
  const lines = lineCounter(head);
  return new Set(
    errorsOf(head).flatMap(({ pos }) => {
      const [from, to] = pos.map((offset) => lines.linePos(offset).line) as [number, number];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
  );
}

/** Offsets of the lines on which the parser finds a second colon. */
function slipLines(head: string): number[] {
  const slips = errorsOf(head).filter(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY');
  return [...new Set(slips.map(({ pos }) => lineStart(head, pos[0])))];
}

function colonEdit(head: string, start: number): Edit[] {
  const next = lineEnd(head, start + 1);
  const line = head.slice(start, next).trimEnd();
  const [, indent = '', hyphen = '', key, rest = ''] = FIELD.exec(line) ?? [];
  // "- Knock: twice: it helps" is advice; "- name: A: B" is a field.
  const named = key !== undefined && (hyphen === '' || fieldNames.has(key));
  if (!named && hyphen === '') return [];
  const from = named ? line.length - rest.length : indent.length + hyphen.length;
  const text = line.slice(from).split(COMMENT)[0]!;
  const column = indent.length + (named ? hyphen.length : 0);
  if (!PLAIN_START.test(text) || !/:(?: |$)/u.test(text) || text.includes(' #') || goesOn(head, next, column)) return [];
  const quoted = doubleQuoted(straighten(text));
  const at = start + from;
  return [{ start: at, end: at + text.length, text: quoted, at, found: 'A value contains a colon followed by a space.', field: named ? key : '' }];
}

/** Whether the next line with something on it is indented deeper than a column. */
function goesOn(head: string, next: number, column: number): boolean {
  const line = /^(?:[ \t]*(?:#.*)?\r?\n)*( *)\S/u.exec(head.slice(next));
  return line !== null && line[1]!.length > column;
}

function errorsOf(head: string): readonly YAMLError[] {
  return parseDocument(head, { prettyErrors: false }).errors;
}
