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
const DOUBTFUL = /\t|^(?:---|\.\.\.)|\S +#|^ *[%@`]|^ *(?:- +)*(?:[^\s:]+: +)?[[{](?!.*[\]}]$)|(?:^|[\s[{,:-])(?:[&*]\S|!|'|\?(?:\s|$)|[|>][\d+-]*(?:$| #)|<<)|\b0b|\d_/mu;

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
  if (DOUBTFUL.test(yaml)) return undefined;
  try {
    const data = load(yaml, { schema: CORE_SCHEMA });
    return isInOrder(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Whether fields stand in the order of the schema, and aliases in that of their years. */
function isInOrder(value: unknown, path: FieldPath = []): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (Array.isArray(value)) {
    return (path.join() !== 'aliases' || isRising(value.map(yearOf))) && value.every((item, index) => isInOrder(item, [...path, index]));
  }
  const known = fieldsAt(path);
  return isRising(Object.keys(value).map((key) => known.indexOf(key))) && Object.entries(value).every(([key, item]) => isInOrder(item, [...path, key]));
}

function yearOf(alias: unknown): number {
  const year = (alias as { year?: unknown } | null)?.year;
  return typeof year === 'number' ? year : Infinity;
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number >= numbers[index - 1]!);
}
