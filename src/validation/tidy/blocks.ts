import { rewritten, type Edit } from './edit.ts';
import { lineEnd, lineStart, splitLines } from './lines.ts';

/** An entry of a group or a list: where its name or its hyphen stands, and where its value ends. */
export interface Entry {
  readonly start: number;
  readonly end: number;
}

/** The lines of one entry, with the comments and blank lines that belong to it. */
export type Block = Entry;

const BLANK = /^[ \t]*\r?\n?$/u;
const COMMENT = /^[ \t]*#/u;

/**
 * Cuts the lines of a group's entries apart. A comment belongs to the entry
 * right below it; a comment above a blank line, or indented deeper, to the entry above it, or to none if there is none.
 * Blank lines belong to the entry below. Undefined when the entries do not stand in one column, on lines of their own.
 */
export function cutBlocks(text: string, entries: readonly Entry[]): Block[] | undefined {
  const column = columnOf(text, entries[0]!.start);
  const behindHyphen = !startsLine(text, entries[0]!.start);
  if (entries.slice(1).some(({ start }) => columnOf(text, start) !== column || !startsLine(text, start))) return undefined;
  const ends = entries.map(({ end }, index) => {
    const from = lineEnd(text, end);
    const next = entries[index + 1];
    return from + tailLength(text.slice(from, next ? lineStart(text, next.start) : groupEnd(text, from, column)), column);
  });
  return entries.map(({ start }, index) => {
    const first = behindHyphen ? start : firstStart(text, lineStart(text, start), column);
    return { start: ends[index - 1] ?? first, end: ends[index]! };
  });
}

/** The blocks' text, with edits applied, in another order: `order[i]` is the index of the block that comes to place i. */
export function permuted(text: string, blocks: readonly Block[], order: readonly number[], edits: readonly Edit[]): string {
  const { start } = blocks[0]!;
  const indent = startsLine(text, start) ? '' : ' '.repeat(columnOf(text, start));
  const texts = blocks.map((block, index) => (index === 0 ? indent : '') + rewritten(text, edits, block.start, block.end));
  const [first = '', ...others] = order.map((index) => texts[index]!);
  if (startsLine(text, start)) return [first, ...others].join('');
  // What comes to stand behind a hyphen starts with neither blank lines nor indentation.
  const lines = splitLines(first);
  const blank = lines.findIndex((line) => !BLANK.test(line));
  return [lines.slice(blank).join('').replace(/^ +/u, ''), ...lines.slice(0, blank), ...others].join('');
}

/** Of the lines between two entries, the length of those that belong to the upper one, with one blank line that ends them. */
function tailLength(gap: string, column: number): number {
  const lines = splitLines(gap).filter((line) => line !== '');
  const deeper = lines.findLastIndex((line) => COMMENT.test(line) && indentOf(line) > column);
  let end = lines.length;
  while (end - 1 > deeper && COMMENT.test(lines[end - 1]!)) end -= 1;
  while (end - 1 > deeper && BLANK.test(lines[end - 1]!)) end -= 1;
  if (end > 0 && BLANK.test(lines[end] ?? '#')) end += 1;
  return lines.slice(0, end).join('').length;
}

/** Where the first entry's lines start: below the comments that head the whole group. */
function firstStart(text: string, line: number, column: number): number {
  let from = line;
  while (from > 0 && isGap(text.slice(lineStart(text, from - 1), from))) from = lineStart(text, from - 1);
  return from + tailLength(text.slice(from, line), column);
}

/** Where the comments and blank lines below a group's last entry end, or the first that belongs to an outer group. */
function groupEnd(text: string, from: number, column: number): number {
  let end = from;
  for (let next = lineEnd(text, end + 1); end < text.length; next = lineEnd(text, end + 1)) {
    const line = text.slice(end, next);
    if (!isGap(line) || (COMMENT.test(line) && indentOf(line) < column)) break;
    end = next;
  }
  return end;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isGap(line: string): boolean {
  return BLANK.test(line) || COMMENT.test(line);
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

function startsLine(text: string, offset: number): boolean {
  return /^ *$/u.test(text.slice(lineStart(text, offset), offset));
}
