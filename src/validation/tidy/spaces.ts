import { Scalar, visit, type Document } from 'yaml';
import type { Edit } from './edit.ts';
import { splitLines } from './lines.ts';

/** Spaces at line ends of the front matter, from the first fence to the last, except where they are part of a value. */
export function headSpaces(text: string, end: number, document: Document): Edit[] {
  const edits = lineSpaces(text, 0, end, () => false);
  const kept = edits.length > 0 ? meantSpaces(text, document) : [];
  return edits.filter(({ start }) => !kept.some(([from, to]) => from <= start && start < to));
}

/** Spaces at line ends of the field notes, except the two that break a line of a paragraph. */
export function bodySpaces(text: string, start: number): Edit[] {
  return lineSpaces(text, start, text.length, (spaces, next) => /^ {2,}$/u.test(spaces) && next !== undefined && next.trim() !== '');
}

function lineSpaces(text: string, from: number, to: number, meant: (spaces: string, next: string | undefined) => boolean): Edit[] {
  let offset = from;
  return splitLines(text.slice(from, to)).flatMap((ended, index, lines) => {
    const line = ended.replace(/\r?\n$/u, '');
    const start = offset + lengthWithoutSpaces(line);
    const end = offset + line.length;
    offset += ended.length;
    const blank = line.trim() === '';
    if (start === end || (!blank && meant(text.slice(start, end), lines[index + 1]))) return [];
    return [{ start, end, text: '', at: start, found: 'The line ends in a space.', field: '' }];
  });
}

function lengthWithoutSpaces(line: string): number {
  let length = line.length;
  while (line[length - 1] === ' ' || line[length - 1] === '\t') length -= 1;
  return length;
}

/** Ranges of values in which a space at a line end counts: block texts, and quoted ones with an escaped space. */
function meantSpaces(text: string, document: Document): [number, number][] {
  const ranges: [number, number][] = [];
  visit(document, {
    Scalar(_key, { type, range }) {
      const block = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
      const escaped = type === Scalar.QUOTE_DOUBLE && /\\[ \t]+\r?\n/u.test(text.slice(range![0], range![1]));
      if (block || escaped) ranges.push([range![0], range![1]]);
    },
  });
  return ranges;
}
