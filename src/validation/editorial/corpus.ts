import type { RoleFile } from '../role-file.ts';

/** So many other files are named in a message. */
const NAMED = 3;

/** How many of `total` a share allows, and never fewer than `least`. */
export function countAtMost(share: number, total: number, least: number): number {
  return Math.max(least, Math.floor(share * total));
}

/** Items by their key, in the order in which keys first come. */
export function group<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** Distinct files; the paths of the first that are not this one, and how many more there are. The work does not grow with their number. */
export function others(file: Pick<RoleFile, 'path'>, files: ReadonlySet<Pick<RoleFile, 'path'>>): string {
  const paths: string[] = [];
  for (const { path } of files) {
    if (path !== file.path) paths.push(path);
    if (paths.length === NAMED) break;
  }
  const rest = files.size - 1 - NAMED;
  return `${paths.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
