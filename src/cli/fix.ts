import { parseRoleFile } from '../validation/role-file.ts';
import { LEDGER_PATH, publishedIds, withIds } from '../validation/ledger.ts';
import { readLedger } from '../validation/read-ledger.ts';
import { readRoleFiles } from '../validation/read-role-file.ts';
import { applyEdits, type Edit } from '../validation/tidy/edit.ts';
import { tidyEdits } from '../validation/tidy/tidy.ts';
import { changeFiles } from './change-files.ts';

/** A file that was written, and what was repaired in it, a line each. */
export interface Repaired {
  readonly path: string;
  readonly repairs: readonly string[];
}

/** Repairs what is mechanical in the dossiers under a root, or in the named ones, and adds their ids to the ledger. */
export function fixContent(root: string, only?: readonly string[]): Repaired[] {
  const sources = readRoleFiles(root).sources.filter(({ path }) => !only || only.includes(path));
  const fixed = sources.map(({ path, text }) => {
    const edits = tidyEdits({ path, text });
    return { path, text: applyEdits(text, edits), before: text, repairs: edits.map((edit) => tell(text, edit)) };
  });
  const write = fixed.filter(({ text, before }) => text !== before).map(({ path, text, repairs }) => ({ path, text, repairs }));
  const ledger = readLedger(root);
  if (typeof ledger === 'string') {
    const text = withIds(ledger, publishedIds(fixed.map((source) => parseRoleFile(source).file)));
    if (text !== ledger) write.push({ path: LEDGER_PATH, text, repairs: ['The addresses it lacked were added.'] });
  }
  changeFiles(root, { write, remove: [] });
  return write;
}

/** "line 4: It contains curly quotes." */
function tell(text: string, { at, found }: Edit): string {
  return `line ${text.slice(0, at).split('\n').length}: ${found}`;
}
