import { CORE_SCHEMA, load } from 'js-yaml';
import { fieldsAt } from './schema-issues.ts';
import type { FieldPath } from './issue.ts';

/** What a machine would repair, or may: spaces at line ends and curly quotes. */
const UNTIDY = /[ \t]\r?$|[“”‘’]/mu;

/**
 * What two parsers might read in two ways: tabs; a second document; comments behind a value; anchors, aliases, tags,
 * directives, block texts, single quotes and complex keys where a value can start; lists in brackets over several lines;
 * numbers in binary or with underscores. Text that merely looks like it costs a slow look.
 */
const DOUBTFUL = /\t|^(?:---|\.\.\.)|\S +#|^ *[%@`]|^ *(?:- +)*(?:[^\s:]+: +)?[[{](?!.*[\]}]$)|(?:^|[\s[{,:-])(?:[&*]\S|!|\?(?:\s|$)|[|>][\d+-]*(?:$| #)|<<)|\b0b|\d_|^ *(?:- +)*(?:[^\s:]+: +)?'|[[{,] *'/mu;

/** What a line cannot be doubtful without: most lines have none of it, and need no longer look. */
const SPECIAL = /[\t#%@`[{&*!?|><'_]|^(?:---|\.\.\.)|0b/u;

/** Whether a file has nothing to repair but the order of its fields. */
export function isPlain(text: string): boolean {
  return !UNTIDY.test(text);
}

/**
 * The data of front matter that is plain and in order, read by the faster of two YAML parsers; undefined for all that
 * deserves the slower one, which knows positions: anything doubtful, broken, or out of order. Never throws.
 */
export function plainFrontMatter(head: string): unknown {
  const yaml = head.slice(head.indexOf('\n') + 1);
  if (yaml.split('\n').some((line) => SPECIAL.test(line) && DOUBTFUL.test(line))) return undefined;
  try {
    const data = load(yaml, { schema: CORE_SCHEMA });
    return isInOrder(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** A place in the schema with the ranks of its fields and the places within them: every file asks for the same few. */
interface Place {
  readonly path: FieldPath;
  readonly ranks: ReadonlyMap<string, number>;
  readonly inner: Map<string, Place>;
}

const root = placeAt([]);

function placeAt(path: FieldPath): Place {
  return { path, ranks: new Map(fieldsAt(path).map((key, rank) => [key, rank])), inner: new Map() };
}

function placeIn({ path, inner }: Place, key: string | number): Place {
  const known = inner.get(String(key)) ?? placeAt([...path, key]);
  inner.set(String(key), known);
  return known;
}

/** Whether fields stand in the order of the schema, and aliases in that of their years. */
function isInOrder(value: unknown, place: Place = root): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) {
    const item = placeIn(place, 0);
    return (place.path.join() !== 'aliases' || isRising(value.map(yearOf))) && value.every((each) => isInOrder(each, item));
  }
  const entries = Object.entries(value);
  const ranks = entries.map(([key]) => place.ranks.get(key) ?? -1);
  return !ranks.includes(-1) && isRising(ranks) && entries.every(([key, item]) => typeof item !== 'object' || isInOrder(item, placeIn(place, key)));
}

function yearOf(alias: unknown): number {
  const year = (alias as { year?: unknown } | null)?.year;
  return typeof year === 'number' ? year : Infinity;
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number >= numbers[index - 1]!);
}
