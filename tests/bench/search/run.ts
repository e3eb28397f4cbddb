import { brotliCompressSync } from 'node:zlib';
import { buildSearchIndex, createSearch, type SearchRecord } from '../../../src/lib/search/search.ts';
import { quantile } from '../timing.ts';
import { corpusOf } from './corpus.ts';
import { score, type Scores } from './evaluate.ts';
import { benchPagefind } from './pagefind.ts';
import { peers, type Engine } from './peers.ts';
import { nothingQueries, queriesOf, type RankedQuery } from './queries.ts';

interface Row {
  readonly name: string;
  readonly scores: Scores;
  readonly p95: number;
  readonly bytes: number;
  readonly nothing: number | undefined;
}

/** Peers whose queries take seconds at a size are asked a part of them there. */
const SAMPLE_ABOVE = 161;
const SAMPLE = 40;

/** Relevance, speed and weight of search beside its peers: same records, same held-out queries, one table a size. */
export async function benchSearch(): Promise<void> {
  for (const size of [161, 1000, 10_000]) {
    const records = corpusOf(size);
    const queries = queriesOf('held-out', records);
    const warmUp = queriesOf('tuned', records).map(({ query }) => query);
    printHead(size, queries);
    printRow(measure(otiose(records), queries, warmUp));
    for (const { name, build } of peers) {
      const slow = size > SAMPLE_ABOVE && name.startsWith('Fuse');
      const asked = slow ? queries.filter((_, index) => index % Math.ceil(queries.length / SAMPLE) === 0) : queries;
      printRow(measure({ ...build(records), name: slow ? `${name} (${asked.length} queries)` : name }, asked, slow ? [] : warmUp));
    }
    printRow(await pagefind(records, queries));
  }
}

function otiose(records: readonly SearchRecord[]): Engine {
  const { names, text } = buildSearchIndex(records);
  const search = createSearch({ names, text });
  return { name: 'otiose', search: (query) => search(query).map(({ id }) => id), payload: () => JSON.stringify(names) };
}

function measure(engine: Engine, queries: readonly RankedQuery[], warmUp: readonly string[]): Row {
  for (const query of warmUp) engine.search(query);
  const times: number[] = [];
  const answers = queries.map(({ query }) => {
    const start = performance.now();
    const ids = engine.search(query);
    times.push(performance.now() - start);
    return ids;
  });
  const nothing = warmUp.length === 0 ? undefined : nothingQueries.filter((query) => engine.search(query).length === 0).length;
  const p95 = quantile(times.toSorted((a, b) => a - b), 0.95);
  return { name: engine.name, scores: score(queries, answers), p95, bytes: brotliCompressSync(engine.payload()).length, nothing };
}

async function pagefind(records: readonly SearchRecord[], queries: readonly RankedQuery[]): Promise<Row> {
  const { ids, milliseconds, bytes } = await benchPagefind(records, queries.map(({ query }) => query));
  const p95 = quantile(milliseconds.slice(1).toSorted((a, b) => a - b), 0.95);
  return { name: `Pagefind, first query ${milliseconds[0]!.toFixed(0)} ms`, scores: score(queries, ids), p95, bytes, nothing: undefined };
}

const NAME = 34;

function printHead(size: number, queries: readonly RankedQuery[]): void {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  console.log(`\nSearch, ${size} roles, ${queries.length} held-out queries: MRR@10 of all, mean of the kinds, each kind; p95 of a query; brotli kB before the first answer`);
  console.log(['engine'.padEnd(NAME), '  all', 'kinds', ...kinds.map((kind) => kind.slice(0, 9).padStart(9)), '   p95 ms', '      kB', `nothing of ${nothingQueries.length}`].join(' '));
}

function printRow({ name, scores, p95, bytes, nothing }: Row): void {
  const kinds = [...scores.byKind.values()];
  const mean = kinds.reduce((sum, value) => sum + value, 0) / kinds.length;
  const figures = [scores.all, mean].map((value) => value.toFixed(3));
  console.log(
    [name.padEnd(NAME), ...figures, ...kinds.map((value) => value.toFixed(2).padStart(9)), p95.toFixed(2).padStart(9), (bytes / 1000).toFixed(1).padStart(8), String(nothing ?? '')].join(' '),
  );
}
