import type { Issue } from '../issue.ts';

/** Issues as lines for a person: where, what, what to do. */
export function reportToTerminal(issues: readonly Issue[]): string {
  return issues
    .map(({ file, line, column, field, found, fix, rule }) =>
      [`${file}:${line}:${column}  ${field || 'the file'}  [${rule}]`, `  ${found}`, `  ${fix}`].join('\n'),
    )
    .join('\n\n');
}
