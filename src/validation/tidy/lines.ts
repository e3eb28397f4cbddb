import { LineCounter } from 'yaml';

/** Offset at which the line with an offset in it starts. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset behind the line end that follows an offset; the offset itself when a line has just ended. */
export function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Offset at which a line starts, counted from 1. */
export function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let count = 1; count < line; count += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

/** The lines of a text, each with its line end. */
export function splitLines(text: string): string[] {
  return text.split(/(?<=\n)/u);
}

/** Tells line and column of an offset. The parser's own count misses line ends within broken YAML. */
export function lineCounter(text: string): LineCounter {
  const lines = new LineCounter();
  splitLines(text).reduce((offset, line) => (lines.addNewLine(offset), offset + line.length), 0);
  if (text.endsWith('\n')) lines.addNewLine(text.length);
  return lines;
}
