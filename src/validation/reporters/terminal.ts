import { helpFor } from '../help.ts';
import type { Issue } from '../issue.ts';
import { codeFrame } from './frame.ts';

/** Issues as lines for a person: where, what, what to do, the lines themselves where their text is at hand, and where to read more. */
export function reportToTerminal(issues: readonly Issue[], texts: ReadonlyMap<string, string> = new Map()): string {
  return issues.map((issue) => paragraph(issue, texts.get(issue.file))).join('\n\n');
}

function paragraph(issue: Issue, text: string | undefined): string {
  const { file, line, column, field, found, fix, rule } = issue;
  const frame = text === undefined ? '' : codeFrame(issue, text);
  const lines = [`${plain(file)}:${line}:${column}  ${plain(field) || 'the file'}`, `  ${plain(found)}`, `  ${plain(fix)}`];
  return [...lines, ...(frame ? frame.split('\n').map((row) => `    ${row}`.trimEnd()) : []), `  ${rule}: ${helpFor(rule)}`].join('\n');
}

/** Text of a stranger without what a terminal would obey. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
