import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FONT_CHARACTERS } from '../../src/data/font-characters.ts';
import { root } from '../support/role.ts';

const folder = join(root, 'src/assets/fonts');
const faces = readdirSync(folder).filter((name) => name.endsWith('.woff2'));

/** The texts that reach a page: dossiers, and the words in components and data. */
const texts = ['content/roles', 'src/components', 'src/pages', 'src/layouts', 'src/data'].flatMap((path) =>
  readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|astro|ts|json)$/u.test(name))
    .map((name) => ({ path: `${path}/${name}`, text: readFileSync(join(root, path, name), 'utf8') })),
);

describe('the faces', () => {
  it('are three files of at most 60 kB in all', () => {
    expect(faces).toEqual(['archivo-narrow-normal.woff2', 'crimson-pro-italic.woff2', 'crimson-pro-normal.woff2']);
    expect(faces.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThanOrEqual(60_000);
  });
  it('stand beside their licences', () => {
    for (const name of faces) expect(readFileSync(join(folder, name.replace(/-\w+\.woff2$/u, '-LICENSE.txt')), 'utf8')).toContain('SIL Open Font License, Version 1.1');
  });
  it.each(texts)('hold the letters and marks of $path', ({ text }) => {
    const missing = [...new Set(text.match(/[\p{L}\p{N}\p{P}]/gu))].filter((character) => !FONT_CHARACTERS.includes(character));
    expect(missing, 'Add them to src/data/font-characters.ts and run `npm run fonts`.').toEqual([]);
  });
});
