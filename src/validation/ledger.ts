import { compareText } from '../lib/text.ts';
import { isId } from '../schemas/id.ts';
import type { RoleFile } from './role-file.ts';

/** The ledger of permalinks: every id ever published, one a line, sorted. Lines that start with # are comments. */
export const LEDGER_PATH = 'content/permalinks.txt';

const HEADER = '# Every id ever published, one a line, sorted. An address that was given out leads somewhere for good: remove none.';

export interface LedgerLine {
  /** What stands on the line, without white space around it. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The lines of a ledger that should be ids, in their order. */
export function ledgerLines(ledger: string): LedgerLine[] {
  return allLines(ledger).filter(({ text }) => !text.startsWith('#'));
}

/** The ledger with these ids in their places: each line once, sorted, comments first, its line ends kept. */
export function withIds(ledger: string, ids: readonly string[]): string {
  const end = ledger.includes('\r\n') ? '\r\n' : '\n';
  const comments = allLines(ledger).filter(({ text }) => text.startsWith('#'));
  const head = comments.length > 0 ? comments.map(({ text }) => text) : [HEADER];
  const listed = new Set([...ledgerLines(ledger).map(({ text }) => text), ...ids]);
  return [...head, ...[...listed].toSorted(compareText)].map((line) => line + end).join('');
}

/** Former ids that a file states, each with its place in the list, although the rest of the file may be broken. */
export function formerIdsOf({ data }: RoleFile): { readonly id: string; readonly index: number }[] {
  const { formerly } = (data ?? {}) as { readonly formerly?: unknown };
  const list: unknown[] = Array.isArray(formerly) ? formerly : [];
  return list.flatMap((id, index) => (typeof id === 'string' && isId(id) ? [{ id, index }] : []));
}

/** Whether a file has an address: the template has none, nor has a file whose name cannot be one. */
export function hasAddress({ path, id }: Pick<RoleFile, 'path' | 'id'>): boolean {
  return isId(id) && path.endsWith('.mdx');
}

/** Every id under which these files are published: their own and their former ones. */
export function publishedIds(files: readonly RoleFile[]): string[] {
  const roles = files.filter(({ id }) => !id.startsWith('_'));
  return [...roles.filter(hasAddress).map(({ id }) => id), ...roles.flatMap((file) => formerIdsOf(file).map(({ id }) => id))];
}

function allLines(ledger: string): LedgerLine[] {
  return ledger
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '');
}
