import type { Issue } from '../issue.ts';

/** Issues as lines for a person: where, what, what to do. */
export function reportToTerminal(issues: readonly Issue[]): string {
  return issues
    .map(({ file, line, column, field, found, fix, rule }) =>
      [`${plain(file)}:${line}:${column}  ${plain(field) || 'the file'}  [${rule}]`, `  ${plain(found)}`, `  ${plain(fix)}`].join('\n'),
    )
    .join('\n\n');
}

/** Text of a stranger without what a terminal would obey. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
