import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the list stands, from the project's root. */
export const LICENCES_PATH = '.github/licences.md';

/** Licences, as packages state them, that may be used here, each with the reason. */
const FREE = 'asks for its notice where a copy is passed on; the site passes on what a page loads';
const WEAK = 'asks for the source of its own files where they are passed on; the site passes on none of them';
export const allowedLicences: Readonly<Record<string, string>> = {
  '(BSD-2-Clause OR MIT OR Apache-2.0)': FREE,
  '(MIT AND Zlib)': FREE,
  '(MIT OR CC0-1.0)': FREE,
  '(WTFPL OR MIT)': FREE,
  '0BSD': 'asks for nothing',
  'Apache-2.0': FREE,
  'Apache-2.0 AND LGPL-3.0-or-later': WEAK,
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': WEAK,
  'BSD-2-Clause': FREE,
  'BSD-3-Clause': FREE,
  'BlueOak-1.0.0': FREE,
  'CC0-1.0': 'asks for nothing',
  ISC: FREE,
  'LGPL-3.0-or-later': WEAK,
  MIT: FREE,
  'MPL-2.0': WEAK,
  'OFL-1.1': 'lets faces be cut and passed on under the same licence, which stands beside them',
  'Python-2.0': FREE,
};

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** What the lock file says of a package, by the folder it is installed in; the project itself is ''. */
export interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
}

/** The names of the installed packages by what they state as their licence, both sorted; 'none' for those that state nothing. */
export function packagesByLicence({ packages }: Lock): Map<string, string[]> {
  const named = Object.entries(packages).filter(([folder]) => folder !== '');
  const groups = Map.groupBy(named, ([, { license }]) => license ?? 'none');
  const names = (group: typeof named) => [...new Set(group.map(([folder]) => folder.replace(/^.*node_modules\//u, '')))].toSorted();
  return new Map([...groups].map(([licence, group]) => [licence, names(group)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The document: each licence with the reason why it may be used, and the packages under it. */
export function licenceList(lock: Lock): string {
  const sections = [...packagesByLicence(lock)].map(([licence, names]) => `## ${licence}\n\nAllowed: ${allowedLicences[licence] ?? 'not yet'}.\n\n${names.join(', ')}`);
  const head = '# Licences of the packages\n\nWritten by `npm run licences` from `package-lock.json`. The packages of all platforms are listed; a page loads `fuse.js` and `stemmer`.';
  return `${[head, ...sections].join('\n\n')}\n`;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  writeFileSync(join(root, LICENCES_PATH), licenceList(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock));
}
