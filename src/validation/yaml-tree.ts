import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLError } from 'yaml';
import type { FieldPath } from './issue.ts';
import { offsetInSource } from './text-position.ts';
import { lineCounter } from './tidy/lines.ts';
import { explainYamlError } from './yaml-errors.ts';

export interface Point {
  readonly line: number;
  readonly column: number;
}

export interface Slip extends Point {
  readonly found: string;
  readonly fix: string;
}

/** Front matter as a tree that knows the place of everything in it. */
export interface YamlTree {
  readonly document: Document;
  /** What is wrong with the YAML itself; the tree can be trusted if there is nothing. */
  readonly slips: readonly Slip[];
  /** Where a field stands: its value, or else the nearest enclosing field that is there. */
  locate(path: FieldPath): Point;
  /** Where a character of the text of a field stands. */
  locateText(path: FieldPath, index: number): Point;
  /** Where a key of a map stands. */
  locateKey(path: FieldPath, key: string): Point;
}

/** Parses the head of a file's text, from its first character to the end of the front matter. */
export function readTree(head: string): YamlTree {
  const document = parseDocument(head, { prettyErrors: false });
  const lines = lineCounter(head);
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    document,
    slips: yamlSlips(document, head).map(({ offset, found, fix }) => ({ ...point(offset), found, fix })),
    locate: (field) => point(offsetOf(document, field)),
    locateText: (field, index) => point(textOffset(document, head, field, index)),
    locateKey: (field, key) => point(keyOffset(document, field, key)),
  };
}

/** Whoever makes more slips than this in one file learns no more from the rest. */
const MOST_SLIPS = 20;

/** What is wrong with the YAML itself, before anybody looks at its fields. */
function yamlSlips(document: Document, head: string): { offset: number; found: string; fix: string }[] {
  const errors = worthTelling(document.errors).map((error) => ({ offset: error.pos[0], ...explainYamlError(error, head) }));
  const { clever, keys } = strangeNodes(document.contents);
  const cleverSlips = clever.map((offset) => ({ offset, found: 'It uses a YAML anchor, alias or tag.', fix: 'Write the value out in full.' }));
  const keySlips = keys.map((offset) => ({ offset, found: 'This is no name for a field.', fix: 'Write one field a line, as name: value.' }));
  return [...errors, ...cleverSlips, ...keySlips].slice(0, MOST_SLIPS);
}

/** Repeated fields, and the first slip of syntax: what follows one is mostly its echo. */
function worthTelling(errors: readonly YAMLError[]): YAMLError[] {
  const slip = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === slip || error.code === 'DUPLICATE_KEY');
}

/** Offsets of nodes that use YAML's machinery instead of plain values, and of keys that are empty, or lists, or groups. */
function strangeNodes(root: unknown): { clever: number[]; keys: number[] } {
  const clever: number[] = [];
  const keys: number[] = [];
  const look = (node: unknown): void => {
    if (!isNode(node)) return;
    const anchor = 'anchor' in node && node.anchor;
    if (node.tag !== undefined || anchor || isAlias(node)) clever.push(node.range?.[0] ?? 0);
    if (isSeq(node)) node.items.forEach(look);
    if (isMap(node)) node.items.forEach(({ key, value }) => {
      if (!isScalar(key) || key.value === null) keys.push(isNode(key) ? (key.range?.[0] ?? 0) : 0);
      look(key);
      look(value);
    });
  };
  look(root);
  return { clever, keys };
}

function offsetOf(document: Document, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) {
      const key = path[length - 1];
      const isLeaf = length === path.length && isScalar(node);
      return isLeaf || typeof key === 'number' ? node.range[0] : keyOffset(document, path.slice(0, length - 1), key!);
    }
  }
  return 0;
}

function textOffset(document: Document, head: string, path: FieldPath, index: number): number {
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return offsetOf(document, path);
  return node.range[0] + offsetInSource(head.slice(node.range[0], node.range[1]), node.value, index);
}

function keyOffset(document: Document, path: FieldPath, key: string): number {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isSeq(parent)) return parent.range?.[0] ?? 0;
  if (!isMap(parent)) return 0;
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : (parent.range?.[0] ?? 0);
}
