import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from './issue.ts';

export const ROLES_DIR = 'content/roles';

/** A dossier has about 10 kB; ten times that is a mistake or an attack. */
const MAX_BYTES = 100_000;

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface SourceFiles {
  readonly sources: readonly SourceFile[];
  readonly issues: readonly Issue[];
}

/** Reads every file in `content/roles` under a root; what cannot be a dossier becomes an issue. */
export function readRoleFiles(root: string): SourceFiles {
  const read = readdirSync(join(root, ROLES_DIR))
    .toSorted()
    .filter((name) => !name.startsWith('.'))
    .map((name) => readRoleFile(root, `${ROLES_DIR}/${name}`));
  return {
    sources: read.filter((result) => 'text' in result),
    issues: read.filter((result) => 'rule' in result),
  };
}

/** Reads one file; never follows a symbolic link and never reads a file over 100 kB. */
export function readRoleFile(root: string, path: string): SourceFile | Issue {
  const absolute = join(root, path);
  const stat = lstatSync(absolute);
  if (!stat.isFile()) {
    return fileIssue(path, 'It is not a regular file.', 'Keep only dossiers here, one .mdx file each, without folders or links.');
  }
  if (stat.size > MAX_BYTES) {
    return fileIssue(path, `It has ${stat.size} bytes.`, `Cut it to at most ${MAX_BYTES} bytes; a dossier has about 10,000.`);
  }
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(absolute)) };
  } catch {
    return fileIssue(path, 'It is not valid UTF-8 text.', 'Save it with the encoding UTF-8.');
  }
}

function fileIssue(file: string, found: string, fix: string): Issue {
  return { rule: 'file', file, line: 1, column: 1, field: '', found, fix };
}
