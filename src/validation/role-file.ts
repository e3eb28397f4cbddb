import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type YAMLError } from 'yaml';
import { roleSchema, type Role } from '../schemas/role.ts';
import { fieldName, type FieldPath, type Issue } from './issue.ts';
import type { SourceFile } from './read-role-file.ts';
import { schemaIssues } from './schema-issues.ts';
import { explainYamlError } from './yaml-errors.ts';

export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A dossier that was parsed; `role` is absent when the front matter breaks the schema. */
export interface RoleFile {
  readonly id: string;
  readonly path: string;
  readonly role: Role | undefined;
  /** Whatever the front matter says, for rules that look further although the schema is broken. */
  readonly data: unknown;
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
  /** Where a field stands: its value, or else the nearest enclosing field that is there. */
  locate(path: FieldPath): Point;
  /** Where a key of a map stands. */
  locateKey(path: FieldPath, key: string): Point;
}

export interface ParsedFile {
  readonly file: RoleFile | undefined;
  readonly issues: readonly Issue[];
}

/** The id of a dossier: its file name. */
export function idOf({ path }: SourceFile): string {
  return path.replace(/^.*\//u, '').replace(/\.mdx$/u, '');
}

const FENCE = /^---[ \t]*$/mu;

/** Parses and validates one dossier: YAML first, then the schema. Pure; works in a browser. */
export function parseRoleFile(source: SourceFile): ParsedFile {
  const text = source.text.replace(/\r\n/gu, '\n');
  const issue = (point: Point, field: string, found: string, fix: string): Issue => ({
    rule: 'yaml',
    file: source.path,
    ...point,
    field,
    found,
    fix,
  });
  const end = /^---[ \t]*\n/u.test(text) ? text.slice(4).search(FENCE) : -1;
  if (end < 0) {
    const fix = 'Start the file with a line of three hyphens, and end the front matter with another.';
    return { file: undefined, issues: [issue({ line: 1, column: 1 }, '', 'It has no front matter.', fix)] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text.slice(0, end + 4), { lineCounter: lines, prettyErrors: false });
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const broken = worthTelling(document.errors).map((error) => {
    const { found, fix } = explainYamlError(error);
    return issue(point(error.pos[0]), '', found, fix);
  });
  const clever = cleverNodes(document).map((offset) =>
    issue(point(offset), '', 'It uses a YAML anchor, alias or tag.', 'Write the value out in full.'),
  );
  if (broken.length + clever.length > 0) return { file: undefined, issues: [...broken, ...clever] };

  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const parsed = roleSchema.safeParse(data);
  const after = text.slice(end + 4).replace(FENCE, '');
  const file: RoleFile = {
    id: idOf(source),
    path: source.path,
    role: parsed.data,
    data,
    body: after,
    bodyLine: text.slice(0, end + 4).split('\n').length,
    locate: (path) => point(offsetOf(document, path)),
    locateKey: (path, key) => point(keyOffset(document, path, key)),
  };
  const issues = parsed.success ? [] : schemaIssues(parsed.error, file);
  return { file, issues };
}

/** Repeated fields, and the first slip of syntax: what follows one is mostly its echo. */
function worthTelling(errors: readonly YAMLError[]): YAMLError[] {
  const slip = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  return errors.filter((error) => error === slip || error.code === 'DUPLICATE_KEY');
}

/** Offsets of nodes that use YAML's machinery instead of plain values. */
function cleverNodes(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node(_key, node) {
      const anchor = 'anchor' in node && node.anchor;
      if (node.tag !== undefined || anchor || 'source' in node && !isScalar(node)) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
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
