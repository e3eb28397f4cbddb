/** What search knows of a role: the input of the index. */
export interface SearchRecord {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Ids it had before, if any: it is found by them, but they are not shown. */
  readonly formerly?: readonly string[];
  readonly tagline: string;
  /** Latin and plain name of the order. */
  readonly order: string;
  /** Code and title of the nearest real occupation. */
  readonly occupation: string;
  readonly habitat: readonly string[];
  readonly metrics: readonly string[];
  readonly weapons: readonly string[];
  /** The prose of the other sections. */
  readonly prose: readonly string[];
}

/** The fields a match can be in, and how much a word in each counts. */
export const fieldWeights = {
  title: 3.6,
  aliases: 1.5,
  tagline: 2,
  order: 2.4,
  occupation: 1.1,
  habitat: 1.1,
  metrics: 1.1,
  weapons: 1.1,
  prose: 1.1,
} as const;

export type Field = keyof typeof fieldWeights;

/** How many passages of a field are told apart; later ones share the last place. A passage's place is its bit in a posting's mask. */
const passages = { tagline: 1, order: 1, occupation: 1, habitat: 4, metrics: 4, weapons: 4, prose: 14, title: 1, aliases: 1 } as const satisfies Record<Field, number>;

/** The field of each bit of a posting's mask. */
export const fieldOfBit: readonly Field[] = (Object.keys(passages) as Field[]).flatMap((field) => Array.from({ length: passages[field] }, () => field));

/** The bit of a passage of a field, passages counted from 0. */
export function bitOf(field: Field, passage = 0): number {
  return 1 << (fieldOfBit.indexOf(field) + Math.min(passage, passages[field] - 1));
}

/** Fields that are sent as postings after the names. */
export const textFields = ['tagline', 'order', 'occupation', 'habitat', 'metrics', 'weapons', 'prose'] as const satisfies readonly Field[];

/** The names: what a first answer needs. Record `i` is `ids[i]`. */
export interface NamesFile {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly aliases: readonly (readonly string[])[];
  /** Absent while no role has a former id. */
  readonly formerly?: readonly (readonly string[])[];
}

/** The other fields as postings: for each term the records it is in, by difference, each with its weight in hundredths and its passages as bits. */
export interface TextFile {
  readonly terms: readonly string[];
  readonly postings: readonly (readonly number[])[];
}

/** An index as it is built. */
export interface BuiltIndex {
  readonly names: NamesFile;
  readonly text: TextFile;
}

/** An index as a search takes it. */
export interface Prebuilt {
  readonly names: NamesFile;
  /** Absent while only the names have arrived. */
  readonly text?: TextFile | undefined;
}
