import { once } from '../lib/once.ts';
import { compareIssues, type Issue } from './issue.ts';
import type { SourceFile } from './read-role-file.ts';
import { idOf, parseRoleFile, type RoleFile } from './role-file.ts';
import { rules } from './rules/index.ts';
import { isValid, type Rule, type ValidRoleFile } from './rules/rule.ts';

export interface CheckResult {
  readonly files: readonly ValidRoleFile[];
  /** Every problem of every file, sorted by place. */
  readonly issues: readonly Issue[];
  /** What an editor may weigh, sorted by place; it fails nothing. Looked for when it is first asked for. */
  readonly warnings: readonly Issue[];
}

/**
 * Checks dossiers against the schema and every rule. Pure: takes texts, returns data. `ledger` is the text of the ledger
 * of permalinks or what is wrong with it; without it, no file is asked for its entry.
 */
export function checkRoles(sources: readonly SourceFile[], readIssues: readonly Issue[] = [], ledger?: string | Issue): CheckResult {
  const parsed = sources.map(parseRoleFile);
  const files: RoleFile[] = parsed.map(({ file }) => file);
  const valid = files.filter(isValid);
  const ids = [...sources.map(idOf), ...readIssues.map(({ file }) => idOf({ path: file }))];
  const isWhole = readIssues.length === 0 && files.every(({ data }) => data !== undefined);
  const corpus = { files, isWhole, ledger: typeof ledger === 'string' ? ledger : undefined };
  const run = (rule: Rule) => ('checkFile' in rule ? files.flatMap(rule.checkFile) : rule.checkCorpus(valid, ids, corpus));
  const gates = rules.filter(({ isWarning }) => !isWarning).flatMap(run);
  const warned = once(() => rules.filter(({ isWarning }) => isWarning).flatMap(run).toSorted(compareIssues));
  const ledgerIssues = typeof ledger === 'object' ? [ledger] : [];
  const issues = [...readIssues, ...ledgerIssues, ...parsed.flatMap((result) => result.issues), ...gates].toSorted(compareIssues);
  return {
    files: valid,
    issues,
    get warnings() {
      return warned();
    },
  };
}
