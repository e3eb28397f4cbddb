import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildSearchIndex, createSearch, type SearchRecord } from '../../src/lib/search.ts';
import { composeRoles } from './compose.ts';
import { printRatios, quantile } from './timing.ts';

const QUERIES = ['lead data advocate', 'principle brand evangelist', 'cloud archtect', 'head growth', 'security risk officer', 'talent coach 12'];

/** One query of ours beside the same query in stock Fuse and in MiniSearch, on the same records. */
export function benchSearch(): void {
  for (const count of [100, 1000]) {
    const roles = composeRoles(count);
    const empty = { tagline: '', order: '', habitat: [], metrics: [], weapons: [] };
    const search = createSearch(buildSearchIndex(roles.map((role): SearchRecord => ({ ...empty, ...role }))));
    const fuse = new Fuse(roles, { keys: ['title', 'aliases'] });
    const mini = new MiniSearch<(typeof roles)[number]>({ fields: ['title', 'aliases'], searchOptions: { fuzzy: 0.2, prefix: true } });
    mini.addAll(roles.map((role) => ({ ...role, aliases: [role.aliases.join(' ')] })));
    printRatios(`Search, ${count} roles, p95 of a query`, [
      ['otiose', p95((query) => search(query))],
      ['stock Fuse', p95((query) => fuse.search(query, { limit: 10 }))],
      ['peer: MiniSearch', p95((query) => mini.search(query))],
    ]);
  }
}

function p95(search: (query: string) => unknown): number {
  QUERIES.forEach(search);
  const times = Array.from({ length: 10 }).flatMap(() =>
    QUERIES.map((query) => {
      const start = performance.now();
      search(query);
      return performance.now() - start;
    }),
  );
  return quantile(times.toSorted((a, b) => a - b), 0.95);
}
