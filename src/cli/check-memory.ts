import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Memory } from '../validation/check-roles.ts';
import type { Role } from '../schemas/role.ts';
import type { SourceFile } from '../validation/read-role-file.ts';

/** Where a fresh installation leaves nothing: no pull request can bring a memory along. */
const FOLDER = 'node_modules/.cache/otiose/check';
/** What a verdict rests on beside the text: the program, its data and, by their exact versions, its libraries. */
const PROGRAM = ['src/data', 'src/lib', 'src/schemas', 'src/validation'];
const MANIFEST = 'package.json';

export interface CheckMemory extends Memory {
  /** Writes down what was kept, and forgets texts that nobody asked for. What cannot be written is looked at again next time. */
  close(): void;
}

interface Row {
  readonly key: string;
  readonly role: string;
  readonly runs: Uint8Array;
}

/**
 * What checks under a root have found out, kept in a database in its cache, for this very program; safe to delete.
 * Undefined where it cannot be read: it is then thrown away, and everything is looked at again. Never throws.
 */
export function openMemory(root: string): CheckMemory | undefined {
  const folder = join(root, FOLDER);
  try {
    const name = `${programHash(root)}.sqlite`;
    mkdirSync(folder, { recursive: true });
    for (const other of readdirSync(folder)) if (!other.startsWith(name)) rmSync(join(folder, other));
    return memoryIn(new DatabaseSync(join(folder, name), { timeout: 0 }));
  } catch {
    discard(folder);
    return undefined;
  }
}

function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It cannot be written either.
  }
}

function memoryIn(database: DatabaseSync): CheckMemory {
  database.exec('CREATE TABLE IF NOT EXISTS known (key TEXT PRIMARY KEY, role TEXT, runs BLOB) STRICT');
  const rows = database.prepare('SELECT key, role, runs FROM known').all() as unknown as Row[];
  const known = new Map(rows.map((row) => [row.key, row]));
  const unused = new Set(known.keys());
  const added: Row[] = [];
  return {
    recall(source) {
      const row = known.get(keyOf(source));
      if (!row) return undefined;
      unused.delete(row.key);
      return { role: JSON.parse(row.role) as Role, runs: new Float64Array(row.runs.slice().buffer) };
    },
    keep(source, { role, runs }) {
      added.push({ key: keyOf(source), role: JSON.stringify(role), runs: new Uint8Array(runs.buffer, runs.byteOffset, runs.byteLength) });
    },
    close() {
      try {
        if (added.length > 0 || unused.size > 0) write(database, added, unused);
      } catch {
        // Another check is writing, or the disk is full: nothing of this one is lost but time.
      }
      database.close();
    },
  };
}

function write(database: DatabaseSync, added: readonly Row[], unused: ReadonlySet<string>): void {
  database.exec('BEGIN IMMEDIATE');
  const insert = database.prepare('INSERT OR REPLACE INTO known VALUES (?, ?, ?)');
  for (const { key, role, runs } of added) insert.run(key, role, runs);
  const remove = database.prepare('DELETE FROM known WHERE key = ?');
  for (const key of unused) remove.run(key);
  database.exec('COMMIT');
}

const keys = new WeakMap<SourceFile, string>();

/** The name counts, too: a rule is about it. */
function keyOf(source: SourceFile): string {
  const key = keys.get(source) ?? createHash('sha256').update(`${source.path}\0${source.text}`).digest('base64');
  keys.set(source, key);
  return key;
}

function programHash(root: string): string {
  const hash = createHash('sha256');
  const files = PROGRAM.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? join(entry.parentPath, entry.name) : [])));
  for (const file of [...files.toSorted(), join(root, MANIFEST)]) hash.update(readFileSync(file));
  return hash.digest('hex');
}
