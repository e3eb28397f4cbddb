import { parseRoleFile } from '../validation/role-file.ts';
import { LEDGER_PATH, publishedIds, withIds } from '../validation/ledger.ts';
import { readLedger } from '../validation/read-ledger.ts';
import { readRoleFiles } from '../validation/read-role-file.ts';
import { applyEdits } from '../validation/tidy/edit.ts';
import { tidyEdits } from '../validation/tidy/tidy.ts';
import { changeFiles } from './change-files.ts';

/** Repairs what is mechanical in the dossiers under a root, or in the named ones, and adds their ids to the ledger. Returns the paths of the files it wrote. */
export function fixContent(root: string, only?: readonly string[]): string[] {
  const sources = readRoleFiles(root).sources.filter(({ path }) => !only || only.includes(path));
  const fixed = sources.map((source) => ({ path: source.path, text: applyEdits(source.text, tidyEdits(source)) }));
  const write = fixed.filter(({ text }, index) => text !== sources[index]!.text);
  const ledger = readLedger(root);
  if (typeof ledger === 'string') {
    const text = withIds(ledger, publishedIds(fixed.map((source) => parseRoleFile(source).file)));
    if (text !== ledger) write.push({ path: LEDGER_PATH, text });
  }
  changeFiles(root, { write, remove: [] });
  return write.map(({ path }) => path);
}
