import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { orderById } from '../../../src/data/orders.ts';
import type { SearchRecord } from '../../../src/lib/search/search.ts';
import { pick, seeded } from '../seeded.ts';

const read = <T>(name: string): T[] =>
  readFileSync(join(import.meta.dirname, '../data', name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const orderNames = (id: string) => `${orderById(id).latin} ${orderById(id).plain}`;

/** The written records: real titles and aliases, with prose of the length of a short dossier. */
export const written: readonly SearchRecord[] = read<SearchRecord>('roles.jsonl').map((record) => ({ ...record, order: orderNames(record.order) }));

/** Real titles and aliases without prose. */
const named: readonly SearchRecord[] = read<Pick<SearchRecord, 'id' | 'title' | 'aliases' | 'order' | 'occupation'>>('names.jsonl').map((record) => ({
  ...record,
  order: orderNames(record.order),
  tagline: '',
  habitat: [],
  metrics: [],
  weapons: [],
  prose: [],
}));

/** Share of a composed text that is not made of the written records' words. */
const NEW_WORDS = 0.3;
const LEVELS = ['', '', '', 'Lead', 'Principal', 'Senior', 'Head of', 'Associate', 'Global', 'Staff', 'Regional', 'Deputy', 'Interim', 'Group'];

/** The first `count` of: the written records, the named ones, and as many composed of their words as are needed. */
export function corpusOf(count: number): SearchRecord[] {
  const real = [...written, ...named].slice(0, count);
  const random = seeded(count);
  const taken = new Set(real.flatMap((record) => [record.title, ...record.aliases]).map((name) => name.toLowerCase()));
  const heads = wordsIn(real.map((record) => record.title.split(' ').slice(0, -1).join(' ')));
  const tails = wordsIn(real.map((record) => record.title.split(' ').at(-1)!));
  const name = (): string => {
    const composed = [pick(LEVELS, random), pick(heads, random), pick(heads, random), pick(tails, random)].filter(Boolean).join(' ');
    return taken.has(composed.toLowerCase()) ? name() : composed;
  };
  const heard = written.flatMap((record) => [...record.habitat, ...record.metrics, ...record.weapons, ...record.prose]).flatMap((text) => text.toLowerCase().split(' '));
  const unheard = inventedWords(count, random);
  const text = () => Array.from({ length: 12 }, () => (random() < NEW_WORDS ? pick(unheard, random) : pick(heard, random))).join(' ');
  const composed = Array.from({ length: count - real.length }, (_, index): SearchRecord => ({
    id: `composed-${index}`,
    title: name(),
    aliases: [name(), name(), name()],
    ...pick(real.map(({ order, occupation }) => ({ order, occupation })), random),
    tagline: text(),
    habitat: [text(), text()],
    metrics: [text(), text()],
    weapons: [text(), text()],
    prose: [text(), text(), text()],
  }));
  return [...real, ...composed];
}

function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(' ')).filter((word) => word.length > 2);
}

/** Words nobody wrote, of consonants and vowels in turn: a larger encyclopedia has a larger vocabulary. */
function inventedWords(count: number, random: () => number): string[] {
  const syllable = () => pick([...'bcdfglmnprstv'], random) + pick([...'aeiou'], random);
  return Array.from({ length: 3 * count }, () => Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('') + pick(['', 'n', 'r', 's', 't'], random));
}
