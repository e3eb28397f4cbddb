import { compareText } from '../lib/text.ts';

/** One problem in one file, as plain data; reporters print it. */
export interface Issue {
  /** Name of the rule that found it. */
  readonly rule: string;
  /** Path from the project's root. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Dotted path of the field, "metrics[1].name"; empty for the file as a whole. */
  readonly field: string;
  /** What was found, one sentence. */
  readonly found: string;
  /** What to do, one sentence. */
  readonly fix: string;
}

/** What is wrong, and what to do. */
export type Finding = Pick<Issue, 'found' | 'fix'>;

export type FieldPath = readonly (string | number)[];

/** Dotted name of a path: ["metrics", 1, "name"] becomes "metrics[1].name". */
export function fieldName(path: FieldPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');
}

/** Order in which issues are printed: by file, line, column, then text. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.field, b.field) || compareText(a.found, b.found)
  );
}
