import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../validation/did-you-mean.ts';
import { ROLES_DIR } from '../validation/read-role-file.ts';
import { checkContent } from './check-content.ts';
import { fixContent, type Repaired } from './fix.ts';

const USAGE = `Usage: npm run check [-- [--fix] [--json] [--editorial] [<dossier> ...]]

Checks every dossier, then types and lint; of named dossiers (path or id) the content alone.

  --fix        first repair what a machine can: order of fields, quotes, spaces, the list of addresses
  --json       print the problems as JSON, for other programs
  --editorial  list the warnings, too, which fail nothing, and measure how the dossiers read; the content alone`;

/** Repairs of a file that are listed one by one. */
const MOST_TOLD = 8;

const flag = { type: 'boolean' } as const;

/** Runs the check as the command line asks for it, and returns the exit code; a mistake in the command line is told on the standard error. */
export function runCheck(root: string, parameters: readonly string[]): number {
  try {
    return main(root, parameters);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 1;
  }
}

function main(root: string, parameters: readonly string[]): number {
  const { values, positionals } = parseArgs({ args: [...parameters], allowPositionals: true, options: { fix: flag, json: flag, editorial: flag, help: flag } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const only = positionals.length > 0 ? positionals.map((name) => pathOf(root, name)) : undefined;
  if (values.fix) fixContent(root, only).forEach(tellRepaired);
  const { json = false, editorial = false } = values;
  const code = checkContent(root, { ...(only ? { only } : {}), json, editorial });
  return code !== 0 || only || json || editorial || values.fix ? code : checkCode(root);
}

/** What was changed in a file, so that the author need not look for it. */
function tellRepaired({ path, repairs }: Repaired): void {
  const more = repairs.length > MOST_TOLD ? [`and ${repairs.length - MOST_TOLD} more places`] : [];
  console.error([`Repaired ${path}.`, ...[...repairs.slice(0, MOST_TOLD), ...more].map((line) => `  ${line}`)].join('\n'));
}

/** The path of a dossier that was named by its path or its id. Throws when there is none. */
function pathOf(root: string, name: string): string {
  const ids = readdirSync(join(root, ROLES_DIR)).flatMap((file) => (file.endsWith('.mdx') ? file.slice(0, -'.mdx'.length) : []));
  const id = basename(name).replace(/\.mdx$/u, '');
  if (ids.includes(id)) return `${ROLES_DIR}/${id}.mdx`;
  const similar = nearest(id, ids);
  throw new Error(`There is no dossier "${name}".${similar ? ` Did you mean ${ROLES_DIR}/${similar}.mdx?` : ''}`);
}

/** Types and lint, each told in its own words. */
function checkCode(root: string): number {
  for (const script of ['check:types', 'check:lint']) {
    const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}
