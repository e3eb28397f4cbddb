import { join } from 'node:path';
import { checkRoles } from '../validation/check-roles.ts';
import { readLedger } from '../validation/read-ledger.ts';
import { readRoleFiles } from '../validation/read-role-file.ts';
import { reportToGithub } from '../validation/reporters/github.ts';
import { reportToTerminal } from '../validation/reporters/terminal.ts';

/** Checks all dossiers under a root, prints what is wrong, and returns the exit code. */
export function checkContent(root: string): number {
  const { sources, issues: readIssues } = readRoleFiles(root);
  const { files, issues } = checkRoles(sources, readIssues, readLedger(root));
  if (issues.length > 0) {
    const report = process.env['GITHUB_ACTIONS'] ? reportToGithub(issues) : reportToTerminal(issues);
    console.error(report);
    console.error(`\n${count(issues.length, 'problem')} in ${count(new Set(issues.map((issue) => issue.file)).size, 'file')}.`);
    return 1;
  }
  const dossiers = files.filter((file) => !file.id.startsWith('_'));
  console.log(`${count(dossiers.length, 'dossier')} checked, no problem found.`);
  return 0;
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

if (import.meta.main) process.exitCode = checkContent(join(import.meta.dirname, '../..'));
