import { isId } from '../../schemas/id.ts';
import type { Issue } from '../issue.ts';
import { formerIdsOf, hasAddress, LEDGER_PATH, ledgerLines, publishedIds, type LedgerLine } from '../ledger.ts';
import { issueAt, type RoleFile } from '../role-file.ts';
import type { Rule } from './rule.ts';

interface FormerId {
  readonly file: RoleFile;
  readonly path: readonly (string | number)[];
  readonly id: string;
}

const ADD = 'Run `npm run check -- --fix` to add it.';
const SORT = 'Run `npm run check -- --fix` to put the lines in order.';

/** An address that was published once leads to a file for good, and to one only. */
export const permalink: Rule = {
  name: 'permalink',
  checkCorpus: (_files, ids, { files: all, isWhole, ledger }) => {
    const files = all.filter(({ id }) => !id.startsWith('_'));
    const former = files.flatMap((file) => formerIdsOf(file).map(({ id, index }): FormerId => ({ file, path: ['formerly', index], id })));
    const claims = [...stillInUse(former, new Set(ids)), ...claimedTwice(former)];
    if (ledger === undefined) return claims;
    const lines = ledgerLines(ledger);
    return [...claims, ...badLines(lines), ...unlisted(files, former, lines), ...(isWhole ? leadNowhere(files, lines) : [])];
  },
};

function stillInUse(former: readonly FormerId[], ids: ReadonlySet<string>): Issue[] {
  return former
    .filter(({ id }) => ids.has(id))
    .map(({ file, path, id }) => {
      const found = `"${id}" is the address of content/roles/${id}.mdx.`;
      return issueAt(file, 'permalink', path, found, 'Remove it here; formerly holds ids that no file has any more.');
    });
}

function claimedTwice(former: readonly FormerId[]): Issue[] {
  const first = new Map<string, FormerId>();
  return former.flatMap((claim) => {
    const earlier = first.get(claim.id);
    if (!earlier) first.set(claim.id, claim);
    if (!earlier) return [];
    const found = `The former id "${claim.id}" already stands in ${earlier.file.path}:${earlier.file.locate(earlier.path).line}.`;
    return [issueAt(claim.file, 'permalink', claim.path, found, 'Keep one of the two; an address leads to one file.')];
  });
}

function badLines(lines: readonly LedgerLine[]): Issue[] {
  const seen = new Set<string>();
  let last = '';
  return lines.flatMap(({ text, line }) => {
    if (!isId(text)) return [ledgerIssue(line, `"${text.slice(0, 60)}" cannot be an address.`, 'Write one id a line, in lower-case words and hyphens.')];
    if (seen.has(text)) return [ledgerIssue(line, `"${text}" stands twice.`, SORT)];
    const inOrder = last < text;
    seen.add(text);
    last = text;
    return inOrder ? [] : [ledgerIssue(line, `"${text}" is out of order.`, SORT)];
  });
}

/** Addresses in use, and former ones, that the ledger does not know. */
function unlisted(files: readonly RoleFile[], former: readonly FormerId[], lines: readonly LedgerLine[]): Issue[] {
  const listed = new Set(lines.map(({ text }) => text));
  const own = files.filter(hasAddress).map((file): FormerId => ({ file, path: [], id: file.id }));
  return [...own, ...former]
    .filter(({ id }) => !listed.has(id))
    .map(({ file, path, id }) => issueAt(file, 'permalink', path, `"${id}" is missing from ${LEDGER_PATH}.`, ADD));
}

function leadNowhere(files: readonly RoleFile[], lines: readonly LedgerLine[]): Issue[] {
  const leading = new Set(publishedIds(files));
  return lines
    .filter(({ text }) => isId(text) && !leading.has(text))
    .map(({ text, line }) => {
      const fix = `Restore content/roles/${text}.mdx, or name "${text}" under formerly in the file that took its place; delete the line if the address was never published.`;
      return ledgerIssue(line, `The published address "${text}" leads nowhere.`, fix);
    });
}

function ledgerIssue(line: number, found: string, fix: string): Issue {
  return { rule: 'permalink', file: LEDGER_PATH, line, column: 1, field: '', found, fix };
}
