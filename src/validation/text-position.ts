const ESCAPE = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n[ \t]*|[^])/iy;
/** The line before a text block, with what it says of indentation. */
const BLOCK_HEADER = /^[|>][^\n]*\n/u;
const LAST_CHARACTER = 0x10ffff;
/** More characters of the source than this never stand for one of the text: then nobody knows the place. */
const MOST_SKIPPED = 16;

/**
 * Where a character of a text stands in the source it was written as, counted from the source's start. Quotation marks,
 * escapes, doubled quotes, folded lines and Markdown's backslashes are stepped over; 0 when the two cannot be aligned.
 */
export function offsetInSource(source: string, text: string, index: number): number {
  let place = BLOCK_HEADER.exec(source)?.[0].length ?? (/^["']/u.test(source) && !text.startsWith(source[0]!) ? 1 : 0);
  for (let at = 0; ; at += 1) {
    const next = findNext(source, place, text[at]!);
    if (next === undefined) return 0;
    if (at >= index) return next.start;
    place = next.end;
  }
}

/** The stretch of the source from a place on that stands for one character. */
function findNext(source: string, from: number, character: string): { start: number; end: number } | undefined {
  for (let start = from; start < source.length && start - from <= MOST_SKIPPED; start += 1) {
    if (/\s/u.test(character) && /\s/u.test(source[start]!)) {
      const blank = /^\s+/u.exec(source.slice(start))![0].length;
      return { start, end: start + (character === source[start] && !source.slice(start, start + blank).includes('\n') ? 1 : blank) };
    }
    if (source[start] === character) return { start, end: start + 1 };
    const escape = escapeAt(source, start);
    if (escape !== undefined && unescape(escape) === character) return { start, end: start + escape.length };
  }
  return undefined;
}

function escapeAt(source: string, start: number): string | undefined {
  ESCAPE.lastIndex = start;
  return ESCAPE.exec(source)?.[0];
}

function unescape(escape: string): string {
  const code = Number.parseInt(/^\\[xuU]([\da-f]+)$/iu.exec(escape)?.[1] ?? '', 16);
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : escape.slice(1);
}
