import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parse } from 'yaml';
import { checkRoles } from '../../src/validation/check-roles.ts';
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
  const [all, one] = timeCommands();
  printRatios(`Content check, ${COUNT} dossiers, median of 5`, [
    ['otiose check, in a warm process', quantile(ours, 0.5)],
    ['otiose check, as a command', all],
    ['otiose check of one dossier, as a command', one],
    ['peer: yaml parse alone', quantile(peer, 0.5)],
  ]);
}

/** Milliseconds of the command for all dossiers and for one of them, its start included. */
function timeCommands(): [all: number, one: number] {
  const project = projectOf(COUNT);
  try {
    // --json leaves out types and lint, which are no part of the content check.
    return [['--json'], ['specimen-7']].map((parameters) => {
      const runs = time(5, () => {
        const { status, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...parameters], { cwd: project, encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
      });
      return quantile(runs, 0.5);
    }) as [number, number];
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
