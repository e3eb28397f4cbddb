import type { RankedQuery } from './queries.ts';

export interface Scores {
  /** Mean reciprocal rank of the first right answer among ten, for each kind of query and for all. */
  readonly byKind: ReadonlyMap<string, number>;
  readonly all: number;
}

/** Scores the answers of an engine. */
export function score(queries: readonly RankedQuery[], answers: readonly (readonly string[])[]): Scores {
  const kinds = new Map<string, number[]>();
  queries.forEach(({ kind, right }, index) => {
    const rank = answers[index]!.slice(0, 10).findIndex((id) => right.has(id));
    kinds.set(kind, [...(kinds.get(kind) ?? []), rank < 0 ? 0 : 1 / (rank + 1)]);
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { byKind: new Map([...kinds].map(([kind, values]) => [kind, mean(values)])), all: mean([...kinds.values()].flat()) };
}
