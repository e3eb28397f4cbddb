import type { Role } from '../schemas/role.ts';
import { compareText } from './text.ts';

interface Entry {
  readonly id: string;
  readonly data: Pick<Role, 'relations'>;
}

/** The relations that a dossier states, then those that others state to it, in the words of the inverse, by their ids. */
export function relationsOf({ id, data }: Entry, entries: readonly Entry[]): { relation: string; role: string }[] {
  const inverses = entries.flatMap((other) =>
    other.data.relations.filter(({ role }) => role === id).map(({ inverse }) => ({ relation: inverse, role: other.id })),
  );
  return [...data.relations.map(({ relation, role }) => ({ relation, role })), ...inverses.toSorted((a, b) => compareText(a.role, b.role))];
}
