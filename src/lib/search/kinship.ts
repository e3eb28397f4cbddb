import { buildSearchIndex } from './build.ts';
import { Lexicon } from './lexicon.ts';
import type { SearchRecord } from './records.ts';

export interface Kin {
  readonly id: string;
  /** Similarity in whole per cent, 0 to 100. */
  readonly match: number;
}

interface Vector {
  readonly terms: readonly number[];
  readonly values: readonly number[];
}

/** A dossier is compared by the terms that tell most of it; the others only cost time. */
const TERMS = 120;
/** Names that share this much are two names of one thing: only the nearer is shown. */
const SAME_NAME = 0.75;

/**
 * The nearest records of every record, best first: the cosine of their terms weighted by field and rarity, from the
 * postings that search uses. The same from either side, and the same whatever the order of the records.
 */
export function kinOf(records: readonly SearchRecord[], limit: number): Map<string, Kin[]> {
  // Where a file once stood says nothing of what the role is.
  const { names, text } = buildSearchIndex(records.map((record) => ({ ...record, formerly: [] })));
  const lexicon = new Lexicon(names, text);
  const vectors = vectorsOf(lexicon);
  const carriers = invert(vectors, lexicon.termCount);
  const sums = new Float64Array(names.ids.length);
  return new Map(
    names.ids.map((id, record) => {
      const near = nearest(record, vectors[record]!, carriers, sums);
      const kin = distinct(near, record, lexicon, limit).map((other) => ({ id: names.ids[other.record]!, match: Math.round(other.similarity * 100) }));
      return [id, kin];
    }),
  );
}

/** Unit vectors of the records over the terms of the lexicon. */
function vectorsOf(lexicon: Lexicon): Vector[] {
  const entries = Array.from({ length: lexicon.count }, (): { term: number; value: number }[] => []);
  for (let term = 0; term < lexicon.termCount; term += 1) {
    if (lexicon.isJoined(term)) continue;
    const { records, weights } = lexicon.postings(term);
    const idf = lexicon.idf(term);
    records.forEach((record, at) => entries[record]!.push({ term, value: Math.sqrt(weights[at]!) * idf }));
  }
  return entries.map((own) => {
    const kept = own.sort((a, b) => b.value - a.value || a.term - b.term).slice(0, TERMS);
    const length = Math.sqrt(kept.reduce((sum, { value }) => sum + value * value, 0)) || 1;
    return { terms: kept.map(({ term }) => term), values: kept.map(({ value }) => value / length) };
  });
}

/** For each term the records whose vector has it. */
function invert(vectors: readonly Vector[], terms: number): { records: number[]; values: number[] }[] {
  const carriers = Array.from({ length: terms }, () => ({ records: [] as number[], values: [] as number[] }));
  vectors.forEach((vector, record) =>
    vector.terms.forEach((term, at) => {
      carriers[term]!.records.push(record);
      carriers[term]!.values.push(vector.values[at]!);
    }),
  );
  return carriers;
}

interface Near {
  readonly record: number;
  readonly similarity: number;
}

const LOOKED_AT = 40;

/** The records nearest to one, itself left out; every other record is in reach, however far. */
function nearest(record: number, { terms, values }: Vector, carriers: readonly { records: number[]; values: number[] }[], sums: Float64Array): Near[] {
  sums.fill(0);
  terms.forEach((term, at) => {
    const own = values[at]!;
    const carrier = carriers[term]!;
    for (let other = 0; other < carrier.records.length; other += 1) sums[carrier.records[other]!]! += own * carrier.values[other]!;
  });
  sums[record] = -1;
  const best: Near[] = [];
  for (let other = 0; other < sums.length; other += 1) {
    if (other === record) continue;
    const similarity = sums[other]!;
    if (best.length === LOOKED_AT && similarity <= best.at(-1)!.similarity) continue;
    let place = best.length;
    while (place > 0 && best[place - 1]!.similarity < similarity) place -= 1;
    best.splice(place, 0, { record: other, similarity });
    if (best.length > LOOKED_AT) best.pop();
  }
  return best;
}

/** Leaves out records whose title says the same as that of a nearer one, or of the record itself. */
function distinct(near: readonly Near[], record: number, lexicon: Lexicon, limit: number): Near[] {
  const chosen: Near[] = [];
  for (const other of near) {
    const shown = [record, ...chosen.map((kin) => kin.record)];
    if (!shown.some((seen) => sameName(lexicon, seen, other.record))) chosen.push(other);
    if (chosen.length === limit) return chosen;
  }
  // Too few to be choosy: a near copy is better than an empty place.
  return [...chosen, ...near.filter((other) => !chosen.includes(other))].slice(0, limit);
}

function sameName(lexicon: Lexicon, a: number, b: number): boolean {
  const [first, second] = [a, b].map((record) => new Set(lexicon.names[record]![0]!.terms)) as [Set<number>, Set<number>];
  const shared = first.intersection(second).size;
  return shared / first.union(second).size >= SAME_NAME;
}
