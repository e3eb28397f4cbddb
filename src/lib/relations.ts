import type { Role } from '../schemas/role.ts';
import { compareText } from './text.ts';

interface Entry {
  readonly id: string;
  readonly data: Pick<Role, 'relations'>;
}

interface Stated {
  readonly relation: string;
  readonly role: string;
}

/** The relations that a dossier states, then those that others state to it, in the words of the inverse, by their ids. */
export function relationsOf({ id, data }: Entry, entries: readonly Entry[]): Stated[] {
  const inverses = statedTo(entries).get(id) ?? [];
  return [...data.relations.map(({ relation, role }) => ({ relation, role })), ...inverses.toSorted((a, b) => compareText(a.role, b.role))];
}

const known = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly Stated[]>>();

/** What is stated to each dossier, gathered once for all of them: the work grows with the collection, not with its square. */
function statedTo(entries: readonly Entry[]): ReadonlyMap<string, readonly Stated[]> {
  const gathered = known.get(entries);
  if (gathered) return gathered;
  const stated = new Map<string, Stated[]>();
  for (const { id, data } of entries) {
    for (const { role, inverse } of data.relations) {
      const own = stated.get(role) ?? [];
      own.push({ relation: inverse, role: id });
      stated.set(role, own);
    }
  }
  known.set(entries, stated);
  return stated;
}
