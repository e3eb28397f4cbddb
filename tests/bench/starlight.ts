import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { benchPackage } from './bench-package.ts';

/** The peer that the benches measure beside. */
export const STARLIGHT = '@astrojs/starlight@0.42.4';
/** Its search is left out: it would load nothing before anybody searches, but takes a program to build. */
const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [starlight({ title: 'Otiose', pagefind: false })] });
`;
const CONTENT = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Builds a Starlight site of one page with a text, as it comes out of the box. Returns the folder it is in. */
export async function buildStarlight(title: string, markdown: string, outDir: string): Promise<string> {
  const modules = await benchPackage(STARLIGHT);
  // Beside its node_modules, where its imports are found.
  const project = join(dirname(modules), 'site');
  rmSync(project, { recursive: true, force: true });
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  // Astro bundles the packages of components that the project names.
  put('package.json', JSON.stringify({ type: 'module', dependencies: { '@astrojs/starlight': '*' } }));
  put('astro.config.mjs', CONFIG);
  put('src/content.config.ts', CONTENT);
  put('src/content/docs/index.md', `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown.replace(/^# .*\n/u, '')}`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [join(modules, 'astro/bin/astro.mjs'), 'build', '--outDir', outDir], { cwd: project, env });
  return outDir;
}
