import { codeFrameColumns } from '@babel/code-frame';
import type { Issue } from '../issue.ts';

/** Characters of a long line that are shown around the place. */
const BEFORE = 50;
const WIDTH = 110;

/** The lines around an issue with a mark below its place; empty when the text has no such line. */
export function codeFrame({ line, column }: Issue, text: string): string {
  const lines = text.split(/\r?\n/u);
  if (line > lines.length) return '';
  const first = Math.max(1, line - 1);
  const cut = Math.max(0, column - 1 - BEFORE);
  const shown = lines.slice(first - 1, line + 1).map((content) => plain(content.slice(cut, cut + WIDTH)));
  return codeFrameColumns(shown.join('\n'), { start: { line, column: column - 1 - cut } }, { linesAbove: 1, linesBelow: 1, startLine: first });
}

/** Text of a stranger without what a terminal would obey; one character stays one, so that the mark is in its place. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·');
}
