import { isId } from '../schemas/id.ts';
import { checkRoles } from '../validation/check-roles.ts';
import { nearest } from '../validation/did-you-mean.ts';
import type { Issue } from '../validation/issue.ts';
import { LEDGER_PATH, withIds } from '../validation/ledger.ts';
import type { SourceFile, SourceFiles } from '../validation/read-role-file.ts';
import { draftRules } from '../validation/rules/index.ts';
import type { ValidRoleFile } from '../validation/rules/rule.ts';
import { addFormerId, redirectRelations } from './rename-text.ts';

/** What a renaming does to the files of the project. */
export interface Renaming {
  readonly write: readonly SourceFile[];
  /** Paths. */
  readonly remove: readonly string[];
}

/**
 * Gives a dossier another id: it moves, its former address leads to it, and the relations to it follow. Returns the files
 * to write and to remove, or, when there is anything wrong before or after, the issues. Pure.
 */
export function renameRole(content: SourceFiles, ledger: string | Issue, from: string, to: string): Renaming | { readonly issues: readonly Issue[] } {
  const { files, issues } = checkRoles(content.sources, content.issues, ledger);
  const blocking = issues.filter(({ rule }) => !draftRules.has(rule));
  if (blocking.length > 0 || typeof ledger !== 'string') return { issues: blocking };
  const refusals = [...unknown(files, from), ...unfit(files, from, to)];
  if (refusals.length > 0) return { issues: refusals };

  const renamed = content.sources.map((source) => rename(source, from, to));
  const newLedger = withIds(ledger, [to]);
  const after = checkRoles(renamed, [], newLedger).issues.filter(({ rule }) => !draftRules.has(rule));
  if (after.length > 0) return { issues: after };
  const before = new Map([...content.sources, { path: LEDGER_PATH, text: ledger }].map(({ path, text }) => [path, text]));
  const write = [...renamed, { path: LEDGER_PATH, text: newLedger }].filter(({ path, text }) => before.get(path) !== text);
  return { write, remove: [pathOf(from)] };
}

function rename({ path, text }: SourceFile, from: string, to: string): SourceFile {
  const related = redirectRelations(text, from, to);
  return path === pathOf(from) ? { path: pathOf(to), text: addFormerId(related, from, to) } : { path, text: related };
}

function unknown(files: readonly ValidRoleFile[], id: string): Issue[] {
  const ids = files.map((file) => file.id).filter(isId);
  if (ids.includes(id)) return [];
  const similar = nearest(id, ids);
  return [refusal(id, `No file has the id "${id}".`, similar ? `Did you mean "${similar}"?` : 'Name the id of a file in content/roles.')];
}

/** What is wrong with a new id. The ledger needs no look: after a clean check its ids are those of the files and their former ones. */
function unfit(files: readonly ValidRoleFile[], from: string, to: string): Issue[] {
  if (!isId(to)) return [refusal(to, `The id "${to}" cannot be an address.`, 'Use lower-case letters a to z, digits and single hyphens, at most 80 of them.')];
  const owner = files.find((file) => file.id === to || (file.id !== from && file.role.formerly.includes(to)));
  if (!owner) return [];
  const found = owner.id === to ? `The id "${to}" is that of ${owner.path}.` : `The id "${to}" is a former one of ${owner.path}, whose address leads there.`;
  return [refusal(to, found, 'Choose another id.')];
}

function refusal(id: string, found: string, fix: string): Issue {
  return { rule: 'rename', file: pathOf(id), line: 1, column: 1, field: '', found, fix };
}

function pathOf(id: string): string {
  return `content/roles/${id}.mdx`;
}
