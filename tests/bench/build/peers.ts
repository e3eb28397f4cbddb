import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sections } from '../../../src/data/sections.ts';
import { printedText } from '../../../src/lib/printed-text.ts';
import { parseRoleFile } from '../../../src/validation/role-file.ts';
import { dossiers } from '../dossiers.ts';

/** A file of a peer's project: its path and its text. */
type File = readonly [path: string, text: string];

const LAYOUT = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('roles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content /></body></html>
`;

/** Astro with nothing but a page for each .mdx file. */
const astroFiles: readonly File[] = [
  ['astro.config.mjs', "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], devToolbar: { enabled: false } };\n"],
  [
    'src/content.config.ts',
    "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { roles: defineCollection({ loader: glob({ pattern: '*.mdx', base: 'src/roles' }) }) };\n",
  ],
  ['src/pages/roles/[id].astro', LAYOUT],
];

/** Starlight as its documentation sets it up, with its search. */
const starlightFiles: readonly File[] = [
  ['astro.config.mjs', "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Peer' })] };\n"],
  [
    'src/content.config.ts',
    "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
  ],
];

/** A throw-away project of plain Astro with the texts of so many dossiers as .mdx; the caller removes it. */
export function astroPeer(count: number, modules: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'otiose-peer-'));
  symlinkSync(modules, join(folder, 'node_modules'), 'dir');
  return project(folder, [...astroFiles, ...pages(count).map(([id, text]): File => [`src/roles/${id}.mdx`, text])]);
}

/** The same texts under Starlight; the caller removes it. */
export function starlightPeer(count: number, modules: string): string {
  // Beside its node_modules: it does not build behind a link.
  return project(mkdtempSync(join(dirname(modules), 'peer-')), [...starlightFiles, ...pages(count).map(([id, text]): File => [`src/content/docs/roles/${id}.mdx`, text])]);
}

function project(folder: string, files: readonly File[]): string {
  // Astro looks here for the packages that it has to compile.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/mdx": "*", "@astrojs/starlight": "*" } }\n');
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What the page of each dossier says, as an .mdx of headings and paragraphs. */
function pages(count: number): File[] {
  return dossiers(count).map((source) => {
    const { id, role } = parseRoleFile(source).file;
    const texts = Map.groupBy(printedText(role!), ({ section }) => section);
    const body = [...texts].map(([section, group]) => [section === 'head' ? '' : `## ${sections[section].heading}`, ...group.map(({ text }) => escaped(text))].join('\n\n'));
    return [id, `---\ntitle: ${JSON.stringify(role!.title)}\n---\n${body.join('\n\n')}\n`];
  });
}

/** Text that MDX reads as text. */
function escaped(text: string): string {
  return text.replace(/[{}<>*_`#[\]\\]/gu, (mark) => `\\${mark}`);
}
