import { yardsticks, type Measures } from '../data/yardsticks.ts';
import { fileCount } from '../lib/text.ts';
import { measure } from '../validation/editorial/measure.ts';
import type { ValidRoleFile } from '../validation/rules/rule.ts';

const rows: readonly (readonly [key: keyof Measures, name: string, digits: number])[] = [
  ['tics', 'words of list A', 1],
  ['nominalisations', 'nouns in -tion, -ment, -ity, -ness', 1],
  ['numbers', 'numbers, days, months, times, code', 1],
  ['scareQuotes', 'scare quotes', 1],
  ['ingTails', 'clauses hung on with -ing', 1],
  ['triples', 'lists of three', 1],
  ['variation', 'sentence length, spread / mean', 2],
  ['short', 'sentences of 8 words or fewer, %', 0],
  ['words', 'words a file', 0],
];

/** How dossiers read, beside the style that the rules prevent and two classics: lines of aligned text. */
export function editorialTable(files: readonly ValidRoleFile[]): string {
  const columns = [{ name: fileCount(files.length), measures: measure(files) as Partial<Measures> }, ...yardsticks];
  const head = ['in 1,000 words', ...columns.map(({ name }) => name)];
  const body = rows.map(([key, name, digits]) => [name, ...columns.map(({ measures }) => measures[key]?.toFixed(digits) ?? '')]);
  return align([head, ...body]);
}

/** Cells in columns: the first from the left, the others from the right. */
function align(table: readonly (readonly string[])[]): string {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ').trimEnd()).join('\n');
}
