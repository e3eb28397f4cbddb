import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from './issue.ts';

export const ROLES_DIR = 'content/roles';

/** A dossier has about 10 kB; four times that is a mistake or an attack. */
const MAX_BYTES = 40_000;

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface SourceFiles {
  readonly sources: readonly SourceFile[];
  readonly issues: readonly Issue[];
}

/** Reads every file in `content/roles` under a root; what cannot be a dossier becomes an issue. Never throws. */
export function readRoleFiles(root: string): SourceFiles {
  const names = listFolder(join(root, ROLES_DIR));
  if (typeof names === 'string') return { sources: [], issues: [fileIssue(ROLES_DIR, names, 'Make it a folder of dossiers, one .mdx file each.')] };
  if (!names.some((name) => !name.startsWith('_'))) {
    return { sources: [], issues: [fileIssue(ROLES_DIR, 'It holds no dossier.', 'Put at least one .mdx file in it.')] };
  }
  const read = names.map((name) => readRoleFile(root, `${ROLES_DIR}/${name}`));
  return {
    sources: read.filter((result) => 'text' in result),
    issues: read.filter((result) => 'rule' in result),
  };
}

/** Reads one file; never follows a symbolic link, never reads a file over 40 kB, never throws. */
export function readRoleFile(root: string, path: string): SourceFile | Issue {
  const absolute = join(root, path);
  let bytes: Buffer;
  try {
    const stat = lstatSync(absolute);
    if (!stat.isFile()) {
      return fileIssue(path, 'It is not a regular file.', 'Keep only dossiers here, one .mdx file each, without folders or links.');
    }
    if (stat.size > MAX_BYTES) {
      return fileIssue(path, `It has ${stat.size} bytes.`, `Cut it to at most ${MAX_BYTES} bytes; a dossier has about 10,000.`);
    }
    bytes = readFileSync(absolute);
  } catch (error) {
    return fileIssue(path, `It cannot be read (${codeOf(error)}).`, 'Mend its name or its permissions, or remove it.');
  }
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return fileIssue(path, 'It is not valid UTF-8 text.', 'Save it with the encoding UTF-8.');
  }
}

/** The names in a folder, hidden ones left out, or what is wrong with the folder. */
function listFolder(folder: string): string[] | string {
  try {
    if (!lstatSync(folder).isDirectory()) return 'It is not a folder.';
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .toSorted();
  } catch (error) {
    return `It cannot be read (${codeOf(error)}).`;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}

function fileIssue(file: string, found: string, fix: string): Issue {
  return { rule: 'file', file, line: 1, column: 1, field: '', found, fix };
}
