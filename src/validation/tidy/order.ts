import { isCollection, isMap, isPair, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { fieldName, type FieldPath } from '../issue.ts';
import { fieldsAt } from '../schema-issues.ts';
import { cutBlocks, permuted, type Entry } from './blocks.ts';
import type { Edit } from './edit.ts';
import { lineStart } from './lines.ts';

/** A group or a list in a file's text, with the edits found within it so far. */
export interface Place {
  readonly text: string;
  readonly path: FieldPath;
  readonly edits: readonly Edit[];
}

/** Brings the fields of a group into the order of the schema; an unknown field stays behind the one it follows. */
export function fieldOrder(group: YAMLMap, place: Place): Edit[] {
  if (group.flow || group.items.length < 2) return [];
  const known = fieldsAt(place.path);
  const names = group.items.map(({ key }) => String(key));
  let rank = -1;
  const order = sortedBy(names.map((name) => (rank = known.includes(name) ? known.indexOf(name) : rank)));
  const first = firstMoved(order);
  if (first < 0) return [];
  const found = `"${names[first]}" stands too early: "${names[order[first]!]}" comes before it.`;
  const entries = group.items.map((pair) => ({ start: rangeOf(pair.key)[0], end: endOf(pair) }));
  return reorder(place, entries, order, entries[first]!.start, found, fieldName([...place.path, names[first]!]));
}

/** Brings the aliases into order: those with a year, oldest first, then the others as they are. */
export function aliasOrder(list: YAMLSeq, place: Place): Edit[] {
  if (list.flow || list.items.length < 2) return [];
  const years = list.items.map((item) => (isMap(item) ? item.get('year') : undefined));
  const order = sortedBy(years.map((year) => (typeof year === 'number' ? year : Infinity)));
  const first = firstMoved(order);
  if (first < 0) return [];
  const column = list.range![0] - lineStart(place.text, list.range![0]);
  const entries = list.items.map((item) => ({ start: hyphenOf(place.text, rangeOf(item)[0], column), end: endOf(item) }));
  const found = 'It stands too early: aliases with a year come first, the oldest at the top.';
  return reorder(place, entries, order, rangeOf(list.items[first])[0], found, fieldName([...place.path, first]));
}

/** What may head a block text that keeps the blank lines below it: they would change hands. */
const KEEPS_BLANK_LINES = /[|>]\d?\+/u;

function reorder({ text, edits }: Place, entries: readonly Entry[], order: readonly number[], at: number, found: string, field: string): Edit[] {
  const blocks = cutBlocks(text, entries);
  if (!blocks || KEEPS_BLANK_LINES.test(text.slice(blocks[0]!.start, blocks.at(-1)!.end))) return [];
  const first = firstMoved(order);
  const last = order.findLastIndex((from, to) => from !== to);
  const moving = blocks.slice(first, last + 1);
  const indices = order.slice(first, last + 1).map((index) => index - first);
  return [{ start: moving[0]!.start, end: moving.at(-1)!.end, text: permuted(text, moving, indices, edits), at, found, field }];
}

/** The indices of ranks in ascending order; equal ranks keep theirs. */
function sortedBy(ranks: readonly number[]): number[] {
  return ranks.map((_, index) => index).toSorted((a, b) => (ranks[a] === ranks[b] ? 0 : ranks[a]! - ranks[b]!));
}

function firstMoved(order: readonly number[]): number {
  return order.findIndex((from, to) => from !== to);
}

/** Where the text of a node ends, without the comments below it. */
function endOf(node: unknown): number {
  if (isPair(node)) {
    const empty = node.value === null || (isScalar(node.value) && node.value.value === null);
    return endOf(empty ? node.key : node.value);
  }
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  return last === undefined ? rangeOf(node)[1] : endOf(last);
}

/** Offset of the hyphen of a list's item: in the list's column, on the item's line or above it. */
function hyphenOf(text: string, item: number, column: number): number {
  let line = lineStart(text, item);
  while (line > 0 && text.slice(line, line + column + 1) !== `${' '.repeat(column)}-`) line = lineStart(text, line - 1);
  return line + column;
}

function rangeOf(node: unknown): readonly [number, number, number] {
  return (node as { range: [number, number, number] }).range;
}
