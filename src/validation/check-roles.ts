import { once } from '../lib/once.ts';
import { compareIssues, type Issue } from './issue.ts';
import type { SourceFile } from './read-role-file.ts';
import { pageOf } from './editorial/page.ts';
import { idOf, parseRoleFile, type Known, type ParsedFile, type RoleFile } from './role-file.ts';
import { draftRules, rules } from './rules/index.ts';
import { isValid, type FileRule, type Rule, type ValidRoleFile } from './rules/rule.ts';

export interface CheckResult {
  readonly files: readonly ValidRoleFile[];
  /** Every problem of every file, sorted by place. */
  readonly issues: readonly Issue[];
  /** What an editor may weigh, sorted by place; it fails nothing. Looked for when it is first asked for. */
  readonly warnings: readonly Issue[];
}

/** Whether the file of a path is asked about. */
export type IsMeant = (path: string) => boolean;

/** What is wrong with a dossier so that no page can be built from it, as far as it can be told without the others. */
export function checkDraft({ file, issues }: ParsedFile): Issue[] {
  return [...issues, ...gates.filter(({ name }) => !draftRules.has(name)).flatMap((rule) => verdictOn(file, rule))].toSorted(compareIssues);
}

/** Keeps what was found out about texts of which there was nothing to tell, so that no check looks at one twice. */
export interface Memory {
  recall(source: SourceFile): Known | undefined;
  keep(source: SourceFile, known: Known): void;
}

/**
 * Checks dossiers against the schema and every rule. Pure: takes texts, returns data. `ledger` is the text of the ledger
 * of permalinks or what is wrong with it; without it, no file is asked for its entry. Of a file that is not meant, only
 * what concerns others is looked at.
 */
export function checkRoles(
  sources: readonly SourceFile[],
  readIssues: readonly Issue[] = [],
  ledger?: string | Issue,
  isMeant?: IsMeant,
  memory?: Memory,
): CheckResult {
  const known = sources.map((source) => memory?.recall(source));
  const parsed = sources.map((source, index) => parseRoleFile(source, known[index]));
  parsed.forEach(({ file }, index) => known[index] && verdicts.set(file, new Map(gates.map((rule) => [rule, nothing]))));
  const result = checkBy(rules, parsed, readIssues, ledger, isMeant);
  if (memory) {
    parsed.forEach(({ file, issues }, index) => {
      const verdict = verdicts.get(file);
      const isClean = issues.length === 0 && gates.every((rule) => verdict?.get(rule)?.length === 0);
      if (!known[index] && isClean && isValid(file)) memory.keep(sources[index]!, { role: file.role, runs: pageOf(file).runs });
    });
  }
  return result;
}

const nothing: readonly Issue[] = [];

/** The rules over one dossier that can fail it. */
const gates: readonly FileRule[] = rules.filter((rule): rule is FileRule & Rule => 'checkFile' in rule && !rule.isWarning);

/** What a page can be built from: the check without the rules that a draft may break, some of which take long. */
export function checkDrafts(parsed: readonly ParsedFile[], readIssues: readonly Issue[] = []): CheckResult {
  return checkBy(rules.filter(({ name }) => !draftRules.has(name)), parsed, readIssues);
}

const verdicts = new WeakMap<RoleFile, Map<FileRule, readonly Issue[]>>();

/** What a rule says of a file; it says the same of the same file again. */
function verdictOn(file: RoleFile, rule: FileRule): readonly Issue[] {
  const known = verdicts.get(file) ?? new Map<FileRule, readonly Issue[]>();
  verdicts.set(file, known);
  const issues = known.get(rule) ?? rule.checkFile(file);
  known.set(rule, issues);
  return issues;
}

function checkBy(
  rules: readonly Rule[],
  parsed: readonly ParsedFile[],
  readIssues: readonly Issue[],
  ledger?: string | Issue,
  isMeant: IsMeant = () => true,
): CheckResult {
  const files: RoleFile[] = parsed.map(({ file }) => file);
  const valid = files.filter(isValid);
  const ids = [...files.map(({ id }) => id), ...readIssues.map(({ file }) => idOf({ path: file }))];
  const isWhole = readIssues.length === 0 && files.every(({ data }) => data !== undefined);
  const corpus = { files, isWhole, ledger: typeof ledger === 'string' ? ledger : undefined, isMeant };
  const meant = files.filter(({ path }) => isMeant(path));
  const run = (rule: Rule) => ('checkFile' in rule ? meant.flatMap((file) => verdictOn(file, rule)) : rule.checkCorpus(valid, ids, corpus));
  const told = rules.filter(({ isWarning }) => !isWarning).flatMap(run);
  const warned = once(() => rules.filter(({ isWarning }) => isWarning).flatMap(run).toSorted(compareIssues));
  const ledgerIssues = typeof ledger === 'object' ? [ledger] : [];
  const issues = [...readIssues, ...ledgerIssues, ...parsed.flatMap((result) => result.issues), ...told].toSorted(compareIssues);
  return {
    files: valid,
    issues,
    get warnings() {
      return warned();
    },
  };
}
