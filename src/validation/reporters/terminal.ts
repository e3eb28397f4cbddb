import { helpFor } from '../help.ts';
import type { Issue } from '../issue.ts';
import { codeFrame } from './frame.ts';

/** Characters that are shown of a line. */
const LINE = 110;

/** Issues as lines for a person: where, what, what to do, the lines themselves where their text is at hand, and where to read more. */
export function reportToTerminal(issues: readonly Issue[], texts: ReadonlyMap<string, string> = new Map()): string {
  const groups = Map.groupBy(issues, ({ file, rule, found, fix }) => [file, rule, found, fix].join('\0'));
  return [...groups.values()].map((group) => (group.length > 1 ? repeated(group, texts) : paragraph(group[0]!, texts.get(group[0]!.file)))).join('\n\n');
}

/** One thing that is wrong in several places of a file: said once, with the line of each place. */
function repeated(group: readonly Issue[], texts: ReadonlyMap<string, string>): string {
  const { file, found, fix, rule } = group[0]!;
  const lines = texts.get(file)?.split(/\r?\n/u) ?? [];
  const places = group.flatMap(({ line, column, field }) => {
    const text = lines[line - 1]?.trim() ?? '';
    return [`${plain(file)}:${line}:${column}  ${plain(field) || 'the file'}`, ...(text ? [`    > ${line} | ${plain(text.slice(0, LINE))}`] : [])];
  });
  return [...places, `  ${plain(found)}`, `  ${plain(fix)}`, `  ${rule}: ${helpFor(rule)}`].join('\n');
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
