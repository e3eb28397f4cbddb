import type { Wage } from '../data/wages.ts';
import { foldName } from '../lib/text.ts';

export interface Alias {
  readonly name: string;
  readonly year?: number;
}

export interface Filing {
  readonly name: string;
  readonly code: string;
  readonly occupation: string;
  /** The wording of the index, where it differs from the name. */
  readonly filedAs?: string;
  /** exact, or initials. */
  readonly match?: string;
}

/** A row of figures as it was typed: nothing in it is checked yet. */
export type WageDraft = { readonly [Field in keyof Wage]?: unknown };

/** What a new dossier starts from. Everything is as it was typed until `answerProblems` has nothing to say. */
export interface Answers {
  readonly title: string;
  readonly id: string;
  readonly order: string;
  /** YYYY-MM-DD. */
  readonly filed: string;
  readonly aliases: readonly Alias[];
  /** Rows of figures to put on file, for occupations that have none. */
  readonly rows: readonly WageDraft[];
  readonly nearest: string;
  readonly comparedWith: string;
  readonly filings: readonly Filing[];
}

/** Where the dossier with this id stands, from the project's root. */
export function pathOf(id: string): string {
  return `content/roles/${id}.mdx`;
}

/** The longest id that is an address. */
const LONGEST_ID = 80;

/** The id that a title suggests: lower-case words and hyphens; empty when no letter of the title is a to z or a digit. */
export function proposeId(title: string): string {
  const words = foldName(title).replaceAll(/[^a-z0-9]+/gu, ' ').trim().split(' ');
  const fitting = words.filter((_, at) => words.slice(0, at + 1).join('-').length <= LONGEST_ID);
  return fitting.join('-');
}

/** An alias from "Name", "Name, 2019", "Name 2019" or "Name (2019)". */
export function parseAlias(text: string): Alias {
  const [, name, year] = /^(.*[^\s,(])(?:\s*,\s*|[\s(]+(?=(?:19|20)\d\d))(\d{4})\)?$/su.exec(text.trim()) ?? [];
  return name === undefined ? { name: text.trim() } : { name, year: Number(year) };
}

/** Aliases as a dossier lists them: those with a year first, the oldest at the top, then the others as they came. */
export function sortAliases(aliases: readonly Alias[]): Alias[] {
  return aliases.toSorted((a, b) => (a.year === b.year ? 0 : (a.year ?? Infinity) - (b.year ?? Infinity)));
}

/** An id as it was typed, which may be the file name. */
export function parseId(text: string): string {
  return text.trim().replace(/\.mdx$/u, '');
}

/** A filing from "Name | 15-1299.08 | Occupation | wording | initials"; the last two may be left out or empty. */
export function parseFiling(text: string): Filing {
  const [name = '', code = '', occupation = '', filedAs, ...rest] = cells(text);
  const match = rest.join(' | ');
  return { name, code, occupation, ...(filedAs && { filedAs }), ...(match && { match }) };
}

/** A row of figures from "code | title | employment | p10 | median | p90 | year | source"; numbers may have commas and a dollar sign. */
export function parseRow(text: string): WageDraft {
  const [code, title, employment, p10, median, p90, year, ...rest] = cells(text);
  return {
    code,
    title,
    employment: parseNumber(employment),
    p10: parseNumber(p10),
    median: parseNumber(median),
    p90: parseNumber(p90),
    year: parseNumber(year),
    source: rest.length === 0 ? undefined : rest.join(' | '),
  };
}

/** A whole number, or the text as it is when it is none. */
export function parseNumber(text: string | undefined): number | string | undefined {
  const digits = text?.replaceAll(/[\s,_$]/gu, '') ?? '';
  return /^\d+$/u.test(digits) ? Number(digits) : text;
}

function cells(text: string): string[] {
  return text.split('|').map((cell) => cell.trim());
}
