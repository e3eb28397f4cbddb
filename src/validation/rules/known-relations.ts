import { nearest } from '../did-you-mean.ts';
import { issueAt } from '../role-file.ts';
import type { Rule } from './rule.ts';

/** A stated relation leads to another dossier that exists, and each pair is stated once, in one of its two files. */
export const knownRelations: Rule = {
  name: 'known-relations',
  checkCorpus: (files, allIds) => {
    const ids = new Set(allIds.filter((id) => !id.startsWith('_')));
    const byId = new Map(files.toReversed().map((file) => [file.id, file]));
    return files.flatMap((file) =>
      file.role.relations.flatMap(({ role }, index) => {
        const at = (found: string, fix: string) => [issueAt(file, 'known-relations', ['relations', index, 'role'], found, fix)];
        if (role === file.id) return at('It is related to itself.', 'Name another file.');
        if (file.role.relations.findIndex((other) => other.role === role) < index) {
          return at(`"${role}" stands in two relations.`, 'Keep the better one.');
        }
        const other = byId.get(role);
        if (other && file.id > role && other.role.relations.some((back) => back.role === file.id)) {
          return at(`${other.path} states its relation to this file.`, 'Keep one of the two, with its inverse: it shows on both pages.');
        }
        if (ids.has(role)) return [];
        const similar = nearest(role, [...ids].filter((id) => id !== file.id));
        return at(`No file has the id "${role}".`, similar ? `Did you mean "${similar}"?` : 'Name the id of a file in content/roles.');
      }),
    );
  },
};
