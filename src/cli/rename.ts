import { join } from 'node:path';
import { renameRole } from '../authoring/rename.ts';
import { readLedger } from '../validation/read-ledger.ts';
import { readRoleFiles } from '../validation/read-role-file.ts';
import { reportToTerminal } from '../validation/reporters/terminal.ts';
import { changeFiles } from './change-files.ts';

/** Renames the dossier of the first id to the second, says what was done, and returns the exit code. */
export function rename(root: string, ids: readonly string[]): number {
  const [from, to] = ids;
  if (from === undefined || to === undefined || ids.length > 2) {
    console.error('Name the id of a file and its new id: npm run rename <old> <new>');
    return 1;
  }
  const renaming = renameRole(readRoleFiles(root), readLedger(root), from, to);
  if ('issues' in renaming) {
    console.error(`${reportToTerminal(renaming.issues)}\n\nNothing was renamed.`);
    return 1;
  }
  try {
    changeFiles(root, renaming);
  } catch (error) {
    console.error(`${(error as Error).message}\n\nNothing was renamed.`);
    return 1;
  }
  console.log([`The file ${from} is now ${to}, and /roles/${from}/ leads to it.`, ...renaming.write.map(({ path }) => `  ${path}`)].join('\n'));
  return 0;
}

if (import.meta.main) process.exitCode = rename(join(import.meta.dirname, '../..'), process.argv.slice(2));
