import { helpFor } from '../help.ts';
import type { Issue } from '../issue.ts';

const escapes: Record<string, string> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };

/** Issues as workflow commands, which GitHub shows as annotations on the changed lines. */
export function reportToGithub(issues: readonly Issue[], level: 'error' | 'warning' = 'error'): string {
  return issues
    .map(({ file, line, column, field, found, fix, rule }) => {
      const where = `file=${escape(file)},line=${line},col=${column},title=${escape(`${rule}: ${field || 'the file'}`)}`;
      return `::${level} ${where}::${escape(`${found} ${fix} (${helpFor(rule)})`, /[%\r\n]/gu)}`;
    })
    .join('\n');
}

function escape(text: string, characters = /[%\r\n:,]/gu): string {
  return text.replace(characters, (character) => escapes[character]!);
}
