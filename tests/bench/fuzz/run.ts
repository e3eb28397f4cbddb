import { fuzz } from './guarded.ts';
import { anyFile, examineFile } from './reader.ts';
import { anyQuery, anyShelf, examineQuery, examineShelf } from './search.ts';

/** Feeds the front matter reader and search what nobody would write. Throws the smallest case that they do not stand. */
export function benchFuzz(): void {
  console.log('\nFuzzing, seeded');
  fuzz('search: any query of the written records', anyQuery, examineQuery);
  fuzz('search: any records and cards', anyShelf, examineShelf);
  fuzz('content check: any file', anyFile, examineFile);
}
