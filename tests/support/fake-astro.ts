import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkModules } from './link-modules.ts';

/** The page that the stand-in makes. */
const PAGE = '<!doctype html><html><head></head><body>the new site</body></html>';

/** What the stand-in does with the folder it is to build in. */
const WORK = {
  finish: '',
  /** Says when it has begun, by its process id, and never ends. */
  hang: 'console.log(`begun ${process.pid}`); setInterval(() => {}, 1000);',
  /** Writes until the disk refuses. */
  fill: "for (let part = 0; ; part += 1) writeFileSync(join(folder, `part-${part}`), Buffer.alloc(65_536));",
  /** Dies as if the system were short of memory. */
  die: "process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);",
} as const;

/** Puts a program in the place of Astro in a copy of the project: a build is over in a moment, and ends as the test wants. */
export function replaceAstro(project: string, work: keyof typeof WORK): void {
  const modules = join(project, 'node_modules');
  rmSync(modules, { recursive: true });
  linkModules(project, 'astro');
  mkdirSync(join(modules, 'astro/bin'), { recursive: true });
  const program = [
    "import { mkdirSync, writeFileSync } from 'node:fs';",
    "import { join } from 'node:path';",
    "const folder = process.argv[process.argv.indexOf('--outDir') + 1];",
    'mkdirSync(folder);',
    `writeFileSync(join(folder, 'index.html'), '${PAGE}');`,
    WORK[work],
  ];
  writeFileSync(join(modules, 'astro/bin/astro.mjs'), program.join('\n'));
}
