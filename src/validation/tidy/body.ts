import type { Edit } from './edit.ts';
import { splitLines } from './lines.ts';
import { straighten } from './quotes.ts';

/** What may contain a curly quote that is part of an address or delimits a link's title, and then a curly quote. */
const ADDRESS_OR_CURLY = /\]\([^)\n]{0,999}\)|^ {0,3}\[[^\]\n]+\]:.*|[“”‘’]/gu;

/** Curly quotes in the field notes, one edit a line; addresses and titles of links stay as they are. */
export function bodyQuotes(text: string, start: number): Edit[] {
  let offset = start;
  return splitLines(text.slice(start)).flatMap((line) => {
    const own = offset;
    offset += line.length;
    const straight = line.replace(ADDRESS_OR_CURLY, (match) => (match.length === 1 ? straighten(match) : match));
    if (straight === line) return [];
    const first = own + changed(line, straight, 0, 1);
    const end = own + changed(line, straight, line.length - 1, -1) + 1;
    return [{ start: first, end, text: straight.slice(first - own, end - own), at: first, found: 'It contains curly quotes.', field: '' }];
  });
}

/** The index of the first difference of two texts of one length, from an index on, forward or backward. */
function changed(a: string, b: string, from: number, step: 1 | -1): number {
  let index = from;
  while (a[index] === b[index]) index += step;
  return index;
}
