import type { Document } from 'yaml';
import { once } from '../lib/once.ts';
import { roleSchema, type Role } from '../schemas/role.ts';
import { splitFrontMatter } from './front-matter.ts';
import { fieldName, type FieldPath, type Issue } from './issue.ts';
import { isPlain, plainFrontMatter } from './plain-front-matter.ts';
import type { SourceFile } from './read-role-file.ts';
import { schemaIssues } from './schema-issues.ts';
import { offsetOfLine } from './tidy/lines.ts';
import { TOO_DEEP } from './yaml-errors.ts';
import { readTree, type Point, type YamlTree } from './yaml-tree.ts';

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
  /** Whether the file was found plain and in order on the quick way: nothing in it is to be repaired. */
  readonly isInOrder: boolean;
  /** The runs of words of its page, where an earlier look at the same text has left them. */
  readonly runs?: Float64Array | undefined;
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

/** What an earlier check has found out about a text of which it had nothing to tell. */
export interface Known {
  readonly role: Role;
  readonly runs: Float64Array;
}

/**
 * Parses and validates one dossier: YAML first, then the schema. Pure; works in a browser; nesting without end is an issue.
 * What is known of its text is taken at its word.
 */
export function parseRoleFile(source: SourceFile, known?: Known): ParsedFile {
  try {
    return parse(source, known);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { file: emptyFile(source), issues: [{ rule: 'yaml', file: source.path, line: 1, column: 1, field: '', ...TOO_DEEP }] };
  }
}

function parse(source: SourceFile, known?: Known): ParsedFile {
  const { path, text } = source;
  const parts = splitFrontMatter(text);
  if ('found' in parts) {
    const { line, found, fix } = parts;
    return { file: emptyFile(source), issues: [{ rule: 'yaml', file: path, line, column: 1, field: '', found, fix }] };
  }
  const { body, bodyLine } = parts;
  const file = { ...emptyFile(source), body, bodyLine, runs: known?.runs };
  // From the text itself, not from the parts: its offsets then hold for Windows line ends, too.
  const tree = once(() => readTree(text.slice(0, offsetOfLine(text, bodyLine - 1))));
  const plain = known ? known.role : isPlain(text) ? roleSchema.safeParse(plainFrontMatter(parts.head)).data : undefined;
  if (plain) return { file: withTree(file, tree, plain, plain, true), issues: [] };

  const { slips, document } = tree();
  if (slips.length > 0) return { file, issues: slips.map((slip) => ({ rule: 'yaml', file: path, field: '', ...slip })) };
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const parsed = roleSchema.safeParse(data);
  const read = withTree(file, tree, data, parsed.data, false);
  return { file: read, issues: parsed.success ? [] : schemaIssues(parsed.error, read) };
}

/** A file with all that its tree tells, which is made when it is first asked. */
function withTree(file: RoleFile, tree: () => YamlTree, data: unknown, role: Role | undefined, isInOrder: boolean): RoleFile {
  return {
    ...file,
    role,
    data,
    isInOrder,
    get document() {
      return tree().document;
    },
    locate: (field) => tree().locate(field),
    locateText: (field, index) => tree().locateText(field, index),
    locateKey: (field, key) => tree().locateKey(field, key),
  };
}

/** A file of which only the name is known. */
function emptyFile(source: SourceFile): RoleFile {
  const start = () => ({ line: 1, column: 1 });
  const nothing = { document: undefined, role: undefined, data: undefined, isInOrder: false, body: '', bodyLine: 1 };
  return { id: idOf(source), ...source, ...nothing, locate: start, locateText: start, locateKey: start };
}

/** Makes an issue of a rule at a field of a file. */
export function issueAt(file: RoleFile, rule: string, path: FieldPath, found: string, fix: string): Issue {
  return { rule, file: file.path, ...file.locate(path), field: fieldName(path), found, fix };
}
