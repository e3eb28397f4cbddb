import { checkRoles } from '../validation/check-roles.ts';
import type { Issue } from '../validation/issue.ts';
import { readRoleFiles } from '../validation/read-role-file.ts';
import { reportToGithub } from '../validation/reporters/github.ts';
import { reportToJson } from '../validation/reporters/json.ts';
import { reportToTerminal } from '../validation/reporters/terminal.ts';

export interface CheckOptions {
  /** Paths of the only files whose problems are told, from the project's root; all of them unless given. */
  readonly only?: readonly string[];
  /** Print one JSON object to the standard output instead of a report for people. */
  readonly json?: boolean;
}

/** Checks all dossiers under a root, prints what is wrong, and returns the exit code. */
export function checkContent(root: string, { only, json = false }: CheckOptions = {}): number {
  const { sources, issues: readIssues } = readRoleFiles(root);
  const checked = checkRoles(sources, readIssues);
  const wanted = only && new Set(only);
  const issues = checked.issues.filter(({ file }) => !wanted || wanted.has(file));
  const dossiers = [...new Set([...sources.map(({ path }) => path), ...readIssues.map(({ file }) => file)])].filter((path) => (wanted ? wanted.has(path) : !path.includes('/_')));
  if (json) console.log(reportToJson(issues, dossiers.length));
  else if (issues.length > 0) console.error(reportToPeople(issues, new Map(sources.map(({ path, text }) => [path, text]))));
  else console.log(`${count(dossiers.length, 'dossier')} checked, no problem found.`);
  return issues.length > 0 ? 1 : 0;
}

function reportToPeople(issues: readonly Issue[], texts: ReadonlyMap<string, string>): string {
  const report = process.env['GITHUB_ACTIONS'] ? reportToGithub(issues) : reportToTerminal(issues, texts);
  return `${report}\n\n${count(issues.length, 'problem')} in ${count(new Set(issues.map(({ file }) => file)).size, 'file')}.`;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
