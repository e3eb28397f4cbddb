import Fuse from 'fuse.js';
import type { Wage } from '../data/wages.ts';
import { wageSchema } from '../schemas/wage.ts';
import { compareText } from '../lib/text.ts';
import type { WageDraft } from './answers.ts';

/** Finds occupations by words of their title, misspelt or unfinished, or by code; O*NET codes are taken as their SOC code. */
export function occupationSearch(wages: readonly Wage[]): (term: string) => Wage[] {
  const fuse = new Fuse(wages, { keys: ['title', 'code'], threshold: 0.3, ignoreLocation: true, useTokenSearch: true, tokenMatch: 'all' });
  return (term) => {
    const words = term.replace(/(\d{2}-\d{4})\.\d*/u, '$1').trim().slice(0, 60);
    return words === '' ? [...wages] : fuse.search(words).map(({ item }) => item);
  };
}

/** The text of wages.json with rows put in their place by code, one row a line. Throws on a row that the schema refuses. */
export function withRows(text: string, rows: readonly WageDraft[]): string {
  const all = [...(JSON.parse(text) as Wage[]), ...rows.map((row) => wageSchema.parse(row))];
  const lines = all.toSorted((a, b) => compareText(a.code, b.code)).map(printRow);
  return `[\n${lines.join(',\n')}\n]\n`;
}

function printRow(row: Wage): string {
  const cells = Object.entries(row).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `  {${cells.join(', ')}}`;
}
