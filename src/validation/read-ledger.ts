import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from './issue.ts';
import { LEDGER_PATH } from './ledger.ts';

/** Room for ten thousand ids of the greatest length. */
const MAX_BYTES = 1_000_000;

/** Reads the ledger of permalinks: its text, or what is wrong with it. Follows no link and never throws. */
export function readLedger(root: string): string | Issue {
  const path = join(root, LEDGER_PATH);
  try {
    const stat = lstatSync(path);
    if (!stat.isFile()) return ledgerIssue('It is not a regular file.');
    if (stat.size > MAX_BYTES) return ledgerIssue(`It has ${stat.size} bytes; at most ${MAX_BYTES} fit.`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return ledgerIssue('It is missing.');
    return ledgerIssue(error instanceof TypeError ? 'It is not valid UTF-8 text.' : `It cannot be read (${code ?? 'unknown error'}).`);
  }
}

function ledgerIssue(found: string): Issue {
  const fix = 'Restore it from the repository: it is the only record of the addresses that were given out.';
  return { rule: 'permalink', file: LEDGER_PATH, line: 1, column: 1, field: '', found, fix };
}
