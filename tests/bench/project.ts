import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEDGER_PATH, publishedIds, withIds } from '../../src/validation/ledger.ts';
import { ROLES_DIR } from '../../src/validation/read-role-file.ts';
import { parseRoleFile } from '../../src/validation/role-file.ts';
import { linkModules } from '../support/link-modules.ts';
import { root } from '../support/role.ts';
import { dossiers } from './dossiers.ts';

const PARTS = ['package.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public'];

/** A throw-away copy of the project with so many composed dossiers in place of its own; the caller removes it. */
export function projectOf(count: number): string {
  const project = mkdtempSync(join(tmpdir(), 'otiose-bench-'));
  for (const part of PARTS) cpSync(join(root, part), join(project, part), { recursive: true });
  linkModules(project);
  mkdirSync(join(project, ROLES_DIR), { recursive: true });
  const sources = dossiers(count);
  for (const { path, text } of sources) writeFileSync(join(project, path), text);
  writeFileSync(join(project, LEDGER_PATH), withIds('', publishedIds(sources.map((source) => parseRoleFile(source).file))));
  return project;
}
