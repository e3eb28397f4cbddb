import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../support/role.ts';
import { benchPackage } from '../bench-package.ts';
import { projectOf } from '../project.ts';
import { STARLIGHT } from '../starlight.ts';
import { astroPeer, starlightPeer } from './peers.ts';

const astro = (modules: string) => [join(modules, 'astro/bin/astro.mjs'), 'build'];

interface Build {
  readonly seconds: number;
  /** The most memory that one of its processes held. */
  readonly megabytes: number;
}

/** Whole builds of composed dossiers beside the same texts under plain Astro and under Starlight, from caches that an earlier build has filled. */
export async function benchBuild({ runs, counts }: { runs: number; counts: readonly number[] }): Promise<void> {
  const starlight = await benchPackage(STARLIGHT);
  const modules = join(root, 'node_modules');
  for (const count of counts) {
    console.log(`\nBuild of ${count} dossiers, median of ${runs}`);
    const ours = medianOf(() => projectOf(count), ['src/cli/build.ts'], runs);
    print('otiose: check, pages, search, kinship, plates, cards, API, feeds', ours, ours);
    print('peer: plain Astro .mdx', medianOf(() => astroPeer(count, modules), astro(modules), runs), ours);
    print('peer: Starlight', medianOf(() => starlightPeer(count, starlight), astro(starlight), runs), ours);
  }
}

/** The median build of a project, after one that fills its caches. */
function medianOf(make: () => string, command: readonly string[], runs: number): Build {
  const project = make();
  try {
    build(project, command);
    const builds = Array.from({ length: runs }, () => build(project, command)).toSorted((a, b) => a.seconds - b.seconds);
    return builds[Math.floor(runs / 2)]!;
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function build(cwd: string, command: readonly string[]): Build {
  const notes = mkdtempSync(join(tmpdir(), 'otiose-memory-'));
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'note-memory.ts')).href}`, MEMORY_NOTES: join(notes, 'peaks') };
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build failed.\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  const peaks = readFileSync(env.MEMORY_NOTES, 'utf8').trim().split('\n').map(Number);
  rmSync(notes, { recursive: true });
  return { seconds, megabytes: Math.max(...peaks) / 1024 };
}

/** A row: the time, the memory, and how much of this peer's time ours is. */
function print(name: string, { seconds, megabytes }: Build, ours: Build): void {
  const ratio = `ours is ${(ours.seconds / seconds).toFixed(2)} x`;
  console.log(`  ${name.padEnd(66)} ${seconds.toFixed(1).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB  ${ratio}`);
}
