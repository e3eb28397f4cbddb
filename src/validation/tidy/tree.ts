import { isMap, isScalar, isSeq } from 'yaml';
import type { FieldPath } from '../issue.ts';
import type { Edit } from './edit.ts';
import { aliasOrder, fieldOrder } from './order.ts';
import { quoteEdit } from './quotes.ts';

export interface Tree {
  readonly text: string;
  /** Edits of line ends, which the tree's edits take along. */
  readonly spaces: readonly Edit[];
  /** Whether to put numbers in quotes where the schema wants text. */
  readonly numbers: boolean;
}

/** The edits of a node of the YAML tree and of all within it: quotes, then the order of what holds them. */
export function treeEdits(tree: Tree, node: unknown, path: FieldPath = []): Edit[] {
  if (isMap(node)) {
    const inner = node.items.flatMap(({ key, value }) => treeEdits(tree, value, [...path, String(key)]));
    return [...inner, ...fieldOrder(node, place(tree, path, inner))];
  }
  if (isSeq(node)) {
    const inner = node.items.flatMap((item, index) => treeEdits(tree, item, [...path, index]));
    const isAliases = path.length === 1 && path[0] === 'aliases';
    return isAliases ? [...inner, ...aliasOrder(node, place(tree, path, inner))] : inner;
  }
  return isScalar(node) ? quoteEdit(tree, node, path) : [];
}

function place({ text, spaces }: Tree, path: FieldPath, inner: readonly Edit[]) {
  return { text, path, edits: [...spaces, ...inner] };
}
