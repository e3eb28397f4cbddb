import { helpFor } from '../help.ts';
import type { Issue } from '../issue.ts';

/** Issues as one JSON object for other programs: the number of files that were checked, and each issue with its severity and where its rule is explained. */
export function reportToJson(problems: readonly Issue[], checked: number, warnings: readonly Issue[] = []): string {
  const tell = (severity: 'problem' | 'warning') => (issue: Issue) => ({ ...issue, severity, help: helpFor(issue.rule) });
  return JSON.stringify({ checked, issues: [...problems.map(tell('problem')), ...warnings.map(tell('warning'))] }, null, 2);
}
