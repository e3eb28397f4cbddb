import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinOf } from '../../src/lib/search/kinship.ts';
import type { SearchRecord } from '../../src/lib/search/records.ts';
import { isStopWord, termOf, wordsOf } from '../../src/lib/search/words.ts';
import { corpusOf, written } from './search/corpus.ts';

type Truth = Readonly<Record<string, readonly string[]>>;
type Nearest = (id: string) => readonly string[];

const truth = JSON.parse(readFileSync(join(import.meta.dirname, 'data/kinship.json'), 'utf8')) as Truth;

/** Precision of the first three kin against sets of three made by hand before any result was seen, beside two plain measures. */
export function benchKinship(): void {
  const kin = kinOf(written, 3);
  console.log(`\nKinship, ${Object.keys(truth).length} hand-made sets of three: precision@3, sets with a hit`);
  print('otiose', (id) => kin.get(id)!.map((other) => other.id));
  print('peer: TF-IDF cosine', tfIdf());
  print('peer: BM25', bm25());
  const degrees = inDegrees([...kin.values()].map((list) => list.map(({ id }) => id)));
  const at = (share: number) => degrees[Math.floor((degrees.length - 1) * share)]!;
  console.log(`  in-degree: median ${at(0.5)}, p90 ${at(0.9)}, most ${at(1)}, none ${degrees.filter((degree) => degree === 0).length} of ${degrees.length}`);
  const records = corpusOf(10_000);
  const start = performance.now();
  kinOf(records, 3);
  console.log(`  10,000 roles: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function print(name: string, nearest: Nearest): void {
  const hits = Object.entries(truth).map(([id, kin]) => nearest(id).filter((other) => kin.includes(other)).length);
  const precision = hits.reduce((sum, count) => sum + count, 0) / hits.length / 3;
  console.log(`  ${name.padEnd(24)} ${precision.toFixed(3)}  ${(hits.filter((count) => count > 0).length / hits.length).toFixed(2)}`);
}

function inDegrees(lists: readonly (readonly string[])[]): number[] {
  const counts = new Map(written.map(({ id }) => [id, 0]));
  for (const id of lists.flat()) counts.set(id, counts.get(id)! + 1);
  return [...counts.values()].sort((a, b) => a - b);
}

/** Terms of a whole record with their counts, every field alike. */
function bag(record: SearchRecord): Map<string, number> {
  const texts = [record.title, record.aliases, record.tagline, record.order, record.occupation, record.habitat, record.metrics, record.weapons, record.prose].flat();
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) if (!isStopWord(word)) counts.set(termOf(word), (counts.get(termOf(word)) ?? 0) + 1);
  return counts;
}

const bags = new Map(written.map((record) => [record.id, bag(record)]));
const frequency = new Map<string, number>();
for (const own of bags.values()) for (const term of own.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);

function top(id: string, similarity: (other: string) => number): string[] {
  const others = [...bags.keys()].filter((other) => other !== id).map((other) => ({ other, score: similarity(other) }));
  return others.sort((a, b) => b.score - a.score).slice(0, 3).map(({ other }) => other);
}

function tfIdf(): Nearest {
  const vectors = new Map([...bags].map(([id, own]) => [id, new Map([...own].map(([term, count]) => [term, count * Math.log(bags.size / frequency.get(term)!)]))]));
  const dot = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) => [...a].reduce((sum, [term, value]) => sum + value * (b.get(term) ?? 0), 0);
  const lengths = new Map([...vectors].map(([id, vector]) => [id, Math.sqrt(dot(vector, vector))]));
  return (id) => top(id, (other) => dot(vectors.get(id)!, vectors.get(other)!) / lengths.get(id)! / lengths.get(other)!);
}

function bm25(): Nearest {
  const length = (own: ReadonlyMap<string, number>) => [...own.values()].reduce((sum, count) => sum + count, 0);
  const mean = [...bags.values()].reduce((sum, own) => sum + length(own), 0) / bags.size;
  const idf = (term: string) => Math.log(1 + (bags.size - frequency.get(term)! + 0.5) / (frequency.get(term)! + 0.5));
  return (id) =>
    top(id, (other) => {
      const own = bags.get(other)!;
      const norm = 1.2 * (0.25 + (0.75 * length(own)) / mean);
      return [...bags.get(id)!.keys()].reduce((sum, term) => sum + (idf(term) * 2.2 * (own.get(term) ?? 0)) / ((own.get(term) ?? 0) + norm), 0);
    });
}
