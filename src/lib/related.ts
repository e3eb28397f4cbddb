import Fuse from 'fuse.js';
import type { Role } from '../schemas/role.ts';
import { compareText, foldName } from './text.ts';

/** The words a dossier is compared by. */
export interface KinshipRecord {
  readonly id: string;
  readonly words: readonly string[];
}

export interface Related {
  readonly id: string;
  /** Similarity in whole per cent, 0 to 100. */
  readonly match: number;
}

const SHORTEST_WORD = 4;

/** The distinct words of four letters or more in the prose of a dossier. */
export function kinshipRecord(id: string, role: Role): KinshipRecord {
  const { aliases, orgChart, habitat, metrics, weaponry, jdAutopsy, dayLog, burnWard, flightRisk } = role;
  const texts = [
    role.title,
    role.tagline,
    role.protects,
    role.salary.remark,
    flightRisk.diagnosis,
    ...aliases.map((alias) => alias.name),
    ...[...orgChart.above, ...orgChart.beside, ...orgChart.below].flatMap(({ who, flow }) => [who, flow]),
    ...habitat.range,
    ...habitat.sightings,
    ...metrics.flatMap(({ name, definition }) => [name, definition]),
    ...weaponry.flatMap(({ name, description }) => [name, description]),
    ...role.encounter,
    ...jdAutopsy.flatMap(({ illusion, translation }) => [illusion, translation]),
    ...dayLog.map(({ entry }) => entry),
    ...burnWard.map(({ deposition }) => deposition),
    role.lastSeenUseful,
  ];
  const words = foldName(texts.join(' ')).split(' ').filter((word) => word.length >= SHORTEST_WORD);
  return { id, words: [...new Set(words)].toSorted(compareText) };
}

/**
 * The nearest roles of every role, best first. The similarity of two dossiers is how much of the words of each, weighted
 * by rarity, Fuse's token search finds in the other: the mean of both directions, so it is the same from either side.
 */
export function relateAll(records: readonly KinshipRecord[], limit: number): Map<string, Related[]> {
  const documents = records.map(({ id, words }) => ({ id, text: words.join(' ') }));
  const fuse = new Fuse(documents, {
    keys: ['text'],
    useTokenSearch: true,
    tokenMatch: 'any',
    threshold: 0,
    includeScore: true,
    ignoreFieldNorm: true,
  });
  const share = new Map(
    documents.map(({ id, text }) => [id, new Map(fuse.search(text).map(({ item, score = 1 }) => [item.id, 1 - score]))]),
  );
  const similarity = (a: string, b: string) => ((share.get(a)?.get(b) ?? 0) + (share.get(b)?.get(a) ?? 0)) / 2;
  return new Map(
    records.map(({ id }) => {
      const others = records.filter((other) => other.id !== id).map((other) => ({ id: other.id, match: Math.round(similarity(id, other.id) * 100) }));
      return [id, others.toSorted((a, b) => b.match - a.match || compareText(a.id, b.id)).slice(0, limit)];
    }),
  );
}
