import { reportToGithub } from '../validation/reporters/github.ts';
import { reportToJson } from '../validation/reporters/json.ts';
import { reportToTerminal } from '../validation/reporters/terminal.ts';
import { checkProject } from './check-project.ts';

export interface CheckOptions {
  /** Paths of the only files whose problems are told, from the project's root; all of them unless given. */
  readonly only?: readonly string[];
  /** Print one JSON object to the standard output instead of a report for people. */
  readonly json?: boolean;
}

/** Checks all dossiers under a root, prints what is wrong, and returns the exit code. */
export function checkContent(root: string, { only, json = false }: CheckOptions = {}): number {
  const { issues: all, texts, paths } = checkProject(root);
  const issues = all.filter(({ file }) => !only || only.includes(file));
  const checked = paths.filter((path) => (only ? only.includes(path) : !path.includes('/_'))).length;
  if (json) console.log(reportToJson(issues, checked));
  else if (issues.length > 0) {
    console.error(process.env['GITHUB_ACTIONS'] ? reportToGithub(issues) : reportToTerminal(issues, texts));
    console.error(`\n${count(issues.length, 'problem')} in ${count(new Set(issues.map(({ file }) => file)).size, 'file')}.`);
  } else console.log(`${count(checked, 'dossier')} checked, no problem found.`);
  return issues.length > 0 ? 1 : 0;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
