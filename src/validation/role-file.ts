import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLError } from 'yaml';
import { roleSchema, type Role } from '../schemas/role.ts';
import { splitFrontMatter } from './front-matter.ts';
import { fieldName, type FieldPath, type Issue } from './issue.ts';
import type { SourceFile } from './read-role-file.ts';
import { schemaIssues } from './schema-issues.ts';
import { offsetInSource } from './text-position.ts';
import { lineCounter, offsetOfLine } from './tidy/lines.ts';
import { explainYamlError, TOO_DEEP } from './yaml-errors.ts';

export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A dossier that was parsed; `role` is absent when the front matter breaks the schema. */
export interface RoleFile {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** The YAML tree, with offsets in the text; absent when the YAML cannot be trusted. */
  readonly document: Document | undefined;
  readonly role: Role | undefined;
  /** Whatever the front matter says, for rules that look further although the schema is broken. */
  readonly data: unknown;
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
  /** Where a field stands: its value, or else the nearest enclosing field that is there. */
  locate(path: FieldPath): Point;
  /** Where a character of the text of a field stands. */
  locateText(path: FieldPath, index: number): Point;
  /** Where a key of a map stands. */
  locateKey(path: FieldPath, key: string): Point;
}

export interface ParsedFile {
  readonly file: RoleFile;
  readonly issues: readonly Issue[];
}

/** The id of a dossier: its file name. */
export function idOf({ path }: Pick<SourceFile, 'path'>): string {
  return path.replace(/^.*\//u, '').replace(/\.mdx$/u, '');
}

/** Parses and validates one dossier: YAML first, then the schema. Pure; works in a browser; nesting without end is an issue. */
export function parseRoleFile(source: SourceFile): ParsedFile {
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { file: emptyFile(source), issues: [{ rule: 'yaml', file: source.path, line: 1, column: 1, field: '', ...TOO_DEEP }] };
  }
}

function parse(source: SourceFile): ParsedFile {
  const { path } = source;
  const parts = splitFrontMatter(source.text);
  if ('found' in parts) {
    const { line, found, fix } = parts;
    return { file: emptyFile(source), issues: [{ rule: 'yaml', file: path, line, column: 1, field: '', found, fix }] };
  }
  // From the text itself, not from the parts: its offsets then hold for Windows line ends, too.
  const head = source.text.slice(0, offsetOfLine(source.text, parts.bodyLine - 1));
  const document = parseDocument(head, { prettyErrors: false });
  const lines = lineCounter(head);
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const body = { body: parts.body, bodyLine: parts.bodyLine };
  const slips = yamlSlips(document, head).map(({ offset, found, fix }) => ({ rule: 'yaml', file: path, ...point(offset), field: '', found, fix }));
  if (slips.length > 0) return { file: { ...emptyFile(source), ...body }, issues: slips };

  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const parsed = roleSchema.safeParse(data);
  const file: RoleFile = {
    ...emptyFile(source),
    ...body,
    document,
    role: parsed.data,
    data,
    locate: (field) => point(offsetOf(document, field)),
    locateText: (field, index) => point(textOffset(document, head, field, index)),
    locateKey: (field, key) => point(keyOffset(document, field, key)),
  };
  return { file, issues: parsed.success ? [] : schemaIssues(parsed.error, file) };
}

/** A file of which only the name is known. */
function emptyFile(source: SourceFile): RoleFile {
  const start = () => ({ line: 1, column: 1 });
  const nothing = { document: undefined, role: undefined, data: undefined, body: '', bodyLine: 1 };
  return { id: idOf(source), ...source, ...nothing, locate: start, locateText: start, locateKey: start };
}

interface Slip {
  readonly offset: number;
  readonly found: string;
  readonly fix: string;
}

/** Whoever makes more slips than this in one file learns no more from the rest. */
const MOST_SLIPS = 20;

/** What is wrong with the YAML itself, before anybody looks at its fields. */
function yamlSlips(document: Document, head: string): Slip[] {
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

/** Makes an issue of a rule at a field of a file. */
export function issueAt(file: RoleFile, rule: string, path: FieldPath, found: string, fix: string): Issue {
  return { rule, file: file.path, ...file.locate(path), field: fieldName(path), found, fix };
}
