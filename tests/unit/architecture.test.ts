import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedComponents } from '../../src/data/mdx-components.ts';
import { root } from '../support/role.ts';

const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro|css)$/u.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(src, path), 'utf8') }));
const code = files.filter(({ path }) => !path.endsWith('.css'));

/** What each layer may import from; a layer may always import from itself. */
const layers: Record<string, readonly string[]> = {
  data: [],
  schemas: ['data'],
  lib: ['data', 'schemas'],
  validation: ['data', 'schemas', 'lib'],
  authoring: ['data', 'schemas', 'lib', 'validation'],
  collections: ['data', 'schemas', 'lib', 'validation'],
  elements: ['lib'],
  components: ['data', 'schemas', 'lib', 'collections', 'elements'],
  layouts: ['data', 'lib', 'components', 'styles'],
  cli: ['data', 'schemas', 'lib', 'validation', 'authoring'],
  pages: ['data', 'lib', 'collections', 'components', 'layouts'],
};

describe('dependencies', () => {
  it.each(code.filter(({ path }) => path.includes('/')))('of $path run one way', ({ path, text }) => {
    const layer = path.split('/')[0]!;
    const imported = [...text.matchAll(/(?:from|import) '(\.\.?\/[^']+)'/gu)].map(([, target]) => join(path, '..', target!).split('/')[0]!);
    const allowed = [layer, 'site.ts', ...layers[layer]!];
    expect(imported.filter((target) => !allowed.includes(target))).toEqual([]);
  });
  it('keep astro:content in its places', () => {
    const users = code.filter(({ text }) => text.includes("'astro:content'")).map(({ path }) => path);
    expect(users.toSorted()).toEqual(['collections/roles.ts', 'collections/search.ts', 'components/role/FieldNotes.astro', 'content.config.ts']);
  });
  it('keep the file system in the command line, the file readers and what draws images', () => {
    const users = code.filter(({ text }) => text.includes("'node:fs'")).map(({ path }) => path);
    expect(users.filter((path) => !path.startsWith('cli/'))).toEqual(['collections/card-image.ts', 'collections/icons.ts', 'validation/read-ledger.ts', 'validation/read-role-file.ts']);
  });
  it('keep what only Node has out of authoring, so that a form in a browser can use it', () => {
    const users = code.filter(({ path, text }) => path.startsWith('authoring/') && /from 'node:|^import (?!type).*read-role-file/mu.test(text));
    expect(users.map(({ path }) => path)).toEqual([]);
  });
  it('keep the DOM in the elements', () => {
    const users = code.filter(({ text }) => /\b(?:HTMLElement|customElements|querySelector|addEventListener)\b/u.test(text)).map(({ path }) => path.split('/')[0]);
    expect([...new Set(users)].filter((layer) => layer !== 'elements')).toEqual([]);
  });
});

describe('styles', () => {
  it('have their raw colours in tokens.css alone', () => {
    const raw = /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/iu;
    const users = files.filter(({ path, text }) => raw.test(text.replace(/href="#|`#\$\{|'#'/gu, '')) && path.endsWith('.css'));
    expect(users.map(({ path }) => path)).toEqual(['styles/tokens.css']);
  });
});

describe('the components for field notes', () => {
  it('are the ones with a file in components/mdx', () => {
    const names = files.flatMap(({ path }) => /^components\/mdx\/(\w+)\.astro$/u.exec(path)?.[1] ?? []);
    expect(names.toSorted()).toEqual([...allowedComponents]);
  });
});
