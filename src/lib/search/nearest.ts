import Fuse from 'fuse.js';
import type { NamesFile } from './records.ts';

/** Ids of the roles whose names look most like a query that found nothing: at most `limit`, none when nothing is near. */
export function nearestNames({ ids, titles, aliases }: NamesFile, query: string, limit: number): string[] {
  const names = titles.flatMap((title, record) => [title, ...aliases[record]!].map((name) => ({ id: ids[record]!, name })));
  const fuse = new Fuse(names, { keys: ['name'], threshold: 0.7, ignoreLocation: true, minMatchCharLength: 2 });
  const found = fuse.search(query.trim().slice(0, 32), { limit: 4 * limit }).map(({ item }) => item.id);
  return [...new Set(found)].slice(0, limit);
}
