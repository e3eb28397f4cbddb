import { helpFor } from '../help.ts';
import type { Issue } from '../issue.ts';

/** Issues as one JSON object for other programs: the number of files that were checked, and each issue with where its rule is explained. */
export function reportToJson(issues: readonly Issue[], checked: number): string {
  return JSON.stringify({ checked, issues: issues.map((issue) => ({ ...issue, help: helpFor(issue.rule) })) }, null, 2);
}
