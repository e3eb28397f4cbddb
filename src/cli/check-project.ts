import { checkRoles, type CheckResult, type IsMeant } from '../validation/check-roles.ts';
import { LEDGER_PATH } from '../validation/ledger.ts';
import { readLedger } from '../validation/read-ledger.ts';
import { readRoleFiles } from '../validation/read-role-file.ts';
import { openMemory } from './check-memory.ts';

export interface CheckedProject extends CheckResult {
  /** The text of every file that could be read, the ledger's too, by its path from the root. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths of all dossiers, the unreadable ones too. */
  readonly paths: readonly string[];
}

/** Reads and checks all dossiers and the ledger under a root, or those that are meant among them. Never throws. */
export function checkProject(root: string, isMeant?: IsMeant): CheckedProject {
  const { sources, issues } = readRoleFiles(root);
  const ledger = readLedger(root);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  if (typeof ledger === 'string') texts.set(LEDGER_PATH, ledger);
  const paths = [...new Set([...sources.map(({ path }) => path), ...issues.map(({ file }) => file)])];
  const memory = openMemory(root);
  try {
    return Object.assign(checkRoles(sources, issues, ledger, isMeant, memory), { texts, paths });
  } finally {
    memory?.close();
  }
}
