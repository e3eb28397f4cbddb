import type { Role } from '../../schemas/role.ts';
import type { Issue } from '../issue.ts';
import type { RoleFile } from '../role-file.ts';

/** A dossier whose front matter fits the schema. */
export type ValidRoleFile = RoleFile & { readonly role: Role };

/** All that was read, for a rule that looks beyond the valid dossiers. */
export interface Corpus {
  /** Every dossier, broken ones included. */
  readonly files: readonly RoleFile[];
  /** Whether every file could be parsed: otherwise nobody knows what the others say. */
  readonly isWhole: boolean;
  /** The text of the ledger of permalinks; absent where only some files are at hand. */
  readonly ledger: string | undefined;
  /** Whether the file of a path is asked about: what is told of any other goes unread. */
  readonly isMeant: (path: string) => boolean;
}

/**
 * A rule over one dossier, or over all of them at once. Its name is what an author looks up.
 * `ids` are those of all files, broken ones included: one mistake must not make others of its neighbours.
 */
export type Rule = {
  readonly name: string;
  /** A warning is for an editor to weigh: it is listed on request and fails nothing. */
  readonly isWarning?: true;
} & (
  | { readonly checkFile: (file: RoleFile) => Issue[] }
  | { readonly checkCorpus: (files: readonly ValidRoleFile[], ids: readonly string[], corpus: Corpus) => Issue[] }
);

/** A rule over one dossier. */
export type FileRule = Extract<Rule, { readonly checkFile: unknown }>;

/** Narrows to the dossiers with valid front matter. */
export function isValid(file: RoleFile): file is ValidRoleFile {
  return file.role !== undefined;
}

/** Whether a file is the template: no role, and its texts are examples. */
export function isTemplate({ id }: Pick<RoleFile, 'id'>): boolean {
  return id === '_template';
}
