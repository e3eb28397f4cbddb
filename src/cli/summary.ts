import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../lib/text.ts';
import type { CheckResult } from '../validation/check-roles.ts';
import type { Issue } from '../validation/issue.ts';
import { ROLES_DIR } from '../validation/read-role-file.ts';
import { checkProject } from './check-project.ts';

/** GitHub shows no summary over a megabyte: what is beyond these is counted. */
const MAX_FILES = 30;
const MAX_FINDINGS = 10;
const MAX_CHARACTERS = 200;

const PREVIEW = 'To see the pages, download `site` under Artifacts on this page, unzip it into a folder `site`, and run `npx serve site`.';

export interface Change {
  /** Paths that differ from the base, from the project's root; anything may stand in them. */
  readonly paths: readonly string[];
  readonly checked: Pick<CheckResult, 'files' | 'issues'>;
  /** Whether the site was built with a page for this id. */
  readonly hasPage: (id: string) => boolean;
}

/** What a change does to the dossiers, as Markdown in which no stranger's text is more than text. */
export function summarize(change: Change): string {
  const { checked, hasPage } = change;
  const paths = [...new Set(change.paths)].filter((path) => path.startsWith(`${ROLES_DIR}/`)).toSorted(compareText);
  const elsewhere = [...new Set(checked.issues.map(({ file }) => file))].filter((path) => !paths.includes(path));
  const all = [...paths.map((path) => [path]), ...elsewhere.map((path) => [path, 'It is not part of this change.'])] as const;
  return [
    '## Dossiers in this change',
    ...(paths.length === 0 ? ['No dossier was changed.'] : []),
    ...(checked.files.some(({ id }) => hasPage(id)) ? [PREVIEW] : []),
    ...all.slice(0, MAX_FILES).flatMap(([path, ...remarks]) => section(path!, change, ...remarks)),
    ...(all.length > MAX_FILES ? [`And ${all.length - MAX_FILES} more files.`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The paragraphs on one file. */
function section(path: string, { checked, hasPage }: Change, ...remarks: string[]): string[] {
  const file = checked.files.find((candidate) => candidate.path === path);
  const issues = checked.issues.filter((issue) => issue.file === path);
  const page = file && hasPage(file.id) ? `, page ${code(`roles/${file.id}/index.html`)}` : '';
  const title = file ? [`${code(file.role.title)}${page}`] : [];
  const findings = issues.length > 0 ? listFindings(issues) : file ? ['No problem found.'] : ['It is no longer on file.'];
  return [`### ${code(path)}`, ...remarks, ...title, ...findings];
}

/** Findings in a fence that none of them can close: each line starts with a word of ours and has no line break. */
function listFindings(issues: readonly Issue[]): string[] {
  const lines = issues.slice(0, MAX_FINDINGS).map(({ line, field, found, fix }) => `line ${line}, ${plain(field || 'the file')}: ${plain(found)} ${plain(fix)}`);
  const rest = issues.length - lines.length;
  return [['```text', ...lines, '```'].join('\n'), ...(rest > 0 ? [`And ${rest} more.`] : [])];
}

/** A stranger's text as a code span: there GitHub sees no Markdown, HTML, link, mention or issue number. */
function code(text: string): string {
  const safe = plain(text);
  const longest = Math.max(0, ...[...safe.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${safe} ${fence}` : `${fence}${safe}${fence}`;
}

/** One line of at most 200 characters, without control or invisible ones. */
function plain(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
  const characters = [...visible];
  return characters.length > MAX_CHARACTERS ? `${characters.slice(0, MAX_CHARACTERS).join('')} (…)` : visible;
}

/** Summarizes a change to the dossiers under a root. */
export function summarizeChange(root: string, paths: readonly string[]): string {
  const hasPage = (id: string) => existsSync(join(root, 'dist/roles', id, 'index.html'));
  return summarize({ paths, checked: checkProject(root), hasPage });
}

// The paths come from a stranger's commit: by standard input with NULs between them, where no shell reads them.
if (import.meta.main) {
  const paths = readFileSync(0, 'utf8').split('\0').filter(Boolean);
  process.stdout.write(summarizeChange(join(import.meta.dirname, '../..'), paths));
}
