import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkRoles } from '../../src/validation/check-roles.ts';
import { ROLES_DIR } from '../../src/validation/read-role-file.ts';
import { dossiers } from './dossiers.ts';
import { projectOf } from './project.ts';
import { printRatios, quantile, time } from './timing.ts';

const COUNT = 1000;

/** The content check of 1,000 dossiers of the size of those on file, in one process and as a command, beside parsing their YAML with nothing else. */
export function benchCheck(): void {
  const sources = dossiers(COUNT);
  const { issues } = checkRoles(sources);
  if (issues.length > 0) throw new Error(`The composed dossiers have problems: ${JSON.stringify(issues[0])}`);
  const ours = time(5, () => checkRoles(sources));
  const peer = time(5, () => sources.forEach(({ text }) => parse(text.slice(4, text.indexOf('\n---\n', 4))) as unknown));
  printRatios(`Content check, ${COUNT} dossiers, median of 5`, [
    ['otiose check, in a warm process, without memory', quantile(ours, 0.5)],
    ...timeCommands(),
    ['peer: yaml parse alone', quantile(peer, 0.5)],
  ]);
}

/** Milliseconds of the command, its start included: where no check has run before, and where one dossier has changed since. */
function timeCommands(): [string, number][] {
  const project = projectOf(COUNT);
  const path = join(project, ROLES_DIR, 'specimen-7.mdx');
  const text = readFileSync(path, 'utf8');
  let edits = 0;
  const forget = () => rmSync(join(project, 'node_modules/.cache/otiose'), { recursive: true, force: true });
  const edit = () => writeFileSync(path, `${text}\nSeen again by ${(edits += 1)} people.\n`);
  const check = (before: () => void, ...parameters: string[]) => {
    const runs = Array.from({ length: 5 }, () => {
      before();
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...parameters], { cwd: project, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      return performance.now() - start;
    });
    return quantile(runs.toSorted((a, b) => a - b), 0.5);
  };
  try {
    // --json leaves out types and lint, which are no part of the content check.
    return [
      ['otiose check, as a command, for the first time', check(forget, '--json')],
      ['otiose check, as a command, after an edit', check(edit, '--json')],
      ['otiose check of the edited dossier, as a command', check(edit, 'specimen-7')],
    ];
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
