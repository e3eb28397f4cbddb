import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText, root } from './role.ts';

const folder = join(root, 'tests/fixtures/hostile');

/** Every hostile fixture by its path, completed to a whole dossier. */
export const hostileTexts: ReadonlyMap<string, string> = new Map([
  ...list('notes').map((path) => [path, `${plainText}\n${read(path)}`] as const),
  ...list('front-matter').map((path) => [path, withFields(read(path))] as const),
]);

/** The valid dossier with these lines of YAML at its top, in place of its own fields of the same names. */
export function withFields(yaml: string): string {
  const rest = [...yaml.matchAll(/^(\w+):/gmu)].reduce(
    (text, [, name]) => text.replace(new RegExp(`^${name}:[^]*?(?=^\\w+:|^---$)`, 'mu'), ''),
    plainText,
  );
  return rest.replace('---\n', `---\n${yaml}`);
}

function list(kind: string): string[] {
  return readdirSync(join(folder, kind))
    .toSorted()
    .map((name) => `${kind}/${name}`);
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
