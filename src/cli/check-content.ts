import { reportToGithub } from '../validation/reporters/github.ts';
import { reportToJson } from '../validation/reporters/json.ts';
import { reportToTerminal } from '../validation/reporters/terminal.ts';
import type { Issue } from '../validation/issue.ts';
import { isTemplate } from '../validation/rules/rule.ts';
import { checkProject } from './check-project.ts';
import { editorialTable } from './editorial-table.ts';

export interface CheckOptions {
  /** Paths of the only files whose problems are told, from the project's root; all of them unless given. */
  readonly only?: readonly string[];
  /** Print one JSON object to the standard output instead of a report for people. */
  readonly json?: boolean;
  /** List the warnings, too, and measure the dossiers. */
  readonly editorial?: boolean;
}

/** Checks all dossiers under a root, prints what is wrong, and returns the exit code, which no warning changes. */
export function checkContent(root: string, { only, json = false, editorial = false }: CheckOptions = {}): number {
  const project = checkProject(root);
  const { files, texts, paths } = project;
  const isMeant = ({ file }: Pick<Issue, 'file'>) => !only || only.includes(file);
  const issues = project.issues.filter(isMeant);
  const doubts = editorial ? project.warnings.filter(isMeant) : [];
  const checked = paths.filter((path) => (only ? only.includes(path) : !path.includes('/_'))).length;
  if (json) console.log(reportToJson(issues, checked, doubts));
  else {
    if (doubts.length > 0) console.log(`${tell(doubts, texts, 'warning')}\n`);
    if (issues.length > 0) console.error(tell(issues, texts, 'problem'));
    else console.log(`${count(checked, 'dossier')} checked, no problem found.`);
    if (editorial) console.log(`\n${editorialTable(files.filter((file) => !isTemplate(file) && isMeant({ file: file.path })))}`);
  }
  return issues.length > 0 ? 1 : 0;
}

/** Issues for people, or for the page of a pull request, and how many there are. */
function tell(issues: readonly Issue[], texts: ReadonlyMap<string, string>, noun: 'problem' | 'warning'): string {
  const level = noun === 'warning' ? 'warning' : 'error';
  const report = process.env['GITHUB_ACTIONS'] ? reportToGithub(issues, level) : reportToTerminal(issues, texts);
  return `${report}\n\n${count(issues.length, noun)} in ${count(new Set(issues.map(({ file }) => file)).size, 'file')}.`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
