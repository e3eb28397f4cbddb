import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerProblems } from '../authoring/answer-problems.ts';
import { pathOf, type Answers } from '../authoring/answers.ts';
import { draftRole } from '../authoring/draft.ts';
import { withRows } from '../authoring/occupations.ts';
import { onFile, type OnFile } from '../authoring/on-file.ts';
import { roleUrl } from '../lib/urls.ts';
import { checkRoles } from '../validation/check-roles.ts';
import type { Issue } from '../validation/issue.ts';
import { LEDGER_PATH, withIds } from '../validation/ledger.ts';
import { readLedger } from '../validation/read-ledger.ts';
import { readRoleFile, readRoleFiles } from '../validation/read-role-file.ts';
import { plain, reportToTerminal } from '../validation/reporters/terminal.ts';
import { changeFiles } from './change-files.ts';
import { flagProblem, missingFlags, readFlags, usage } from './new-flags.ts';
import { askAnswers, similarNames, type Terminal } from './new-prompts.ts';

const TEMPLATE = 'content/roles/_template.mdx';
const FIGURES = 'src/data/wages.json';
const NOTHING = 'Nothing was written.';
const STOPPED = 130;

/** Starts a dossier from flags and, when there is a terminal, from questions for the rest. Writes all or nothing; returns the exit code. */
export async function newRole(root: string, args: readonly string[], today: string, terminal?: Terminal): Promise<number> {
  const flags = readFlags(args);
  if (flags.help) return tell(usage);
  const { sources, issues } = readRoleFiles(root);
  const template = readRoleFile(root, TEMPLATE);
  if ('rule' in template) return fail(reportToTerminal([template]));
  const known = onFile(sources, issues.map(({ file }) => file));
  const wrong = [...flags.problems, ...answerProblems(flags.given, known).map(flagProblem), ...(terminal ? [] : missingFlags(flags.given))];
  if (wrong.length > 0) return fail(wrong.map(plain).join('\n'));
  try {
    warn(flags.given, known);
    const answers = terminal ? await askAnswers(flags.given, known, today, terminal) : ({ filed: today, rows: [], ...flags.given } as Answers);
    return write(root, answers, draftRole(template.text, answers));
  } catch (error) {
    if ((error as Error).name !== 'ExitPromptError') return fail(codeOf(error) ? `A file cannot be read or written (${codeOf(error)}).` : (error as Error).message);
    console.error(`Stopped. ${NOTHING}`);
    return STOPPED;
  }
}

/** Names on file that are near to those in the flags. */
function warn({ title, aliases = [] }: Partial<Answers>, known: OnFile): void {
  const names = [...(title === undefined ? [] : [title]), ...aliases.map(({ name }) => name)];
  const lines = names.map((name) => similarNames(name, known)).join('');
  if (lines !== '') console.error(lines.trimEnd());
}

function write(root: string, answers: Answers, draft: string): number {
  const path = pathOf(answers.id);
  const slips = draftIssues(root, answers, draft);
  if (slips.length > 0) return fail(reportToTerminal(slips));
  const figures = answers.rows.length > 0 ? withRows(readFileSync(join(root, FIGURES), 'utf8'), answers.rows) : undefined;
  put(root, answers.id, draft, figures);
  const added = answers.rows.map(({ code }) => `${FIGURES} has the figures of ${String(code)}.\n`).join('');
  return tell(`${path} is started.\n${added}${nextSteps(answers.id)}`);
}

/** What the check finds in the draft beside what is still to be written. A new row is not on file yet. */
function draftIssues(root: string, { id, rows }: Answers, draft: string): Issue[] {
  const { sources, issues: unread } = readRoleFiles(root);
  const path = pathOf(id);
  const { issues } = checkRoles([...sources, { path, text: draft }], unread);
  const expected = ['template-text', 'connected', 'known-relations', ...(rows.length > 0 ? ['wage-row'] : [])];
  return issues.filter(({ file, rule }) => file === path && !expected.includes(rule));
}

/** Writes the draft, its place in the ledger and the figures, or nothing; never over a dossier that is there. */
function put(root: string, id: string, draft: string, figures: string | undefined): void {
  const path = pathOf(id);
  if (existsSync(join(root, path))) throw Object.assign(new Error(`${path} is there already.`), { code: 'EEXIST' });
  const ledger = readLedger(root);
  const listed = typeof ledger === 'string' ? [{ path: LEDGER_PATH, text: withIds(ledger, [id]) }] : [];
  const rows = figures === undefined ? [] : [{ path: FIGURES, text: figures }];
  changeFiles(root, { write: [{ path, text: draft }, ...listed, ...rows], remove: [] });
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

function nextSteps(id: string): string {
  return [
    'Next:',
    `  1. Open ${pathOf(id)} and replace every line that is still the template's, numbers and times too.`,
    `  2. npm run check -- ${pathOf(id)}`,
    `  3. npm run dev, and look at http://localhost:4321${roleUrl(id)}`,
  ].join('\n');
}

function tell(text: string): number {
  console.log(text);
  return 0;
}

function fail(text: string): number {
  console.error(`${text}\n${NOTHING}`);
  return 1;
}

/** A day as YYYY-MM-DD, by the local clock. */
export function localDay(date: Date): string {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

if (import.meta.main) {
  const terminal = process.stdin.isTTY && process.stdout.isTTY ? { input: process.stdin, output: process.stdout } : undefined;
  // Ctrl-D at a question ends the process with no more ado: that is a stop too.
  process.exitCode = STOPPED;
  process.exitCode = await newRole(join(import.meta.dirname, '../..'), process.argv.slice(2), localDay(new Date()), terminal);
}
