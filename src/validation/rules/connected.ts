import { issueAt } from '../role-file.ts';
import { isTemplate, type Rule, type ValidRoleFile } from './rule.ts';

/** Relations that a dossier needs at least, its own and those that others state to it. */
const FEWEST_RELATIONS = 2;
/** A smaller collection cannot be asked for them. */
const FEWEST_FILES = 10;

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** Every dossier has relations, and all hang together. */
export const connected: Rule = {
  name: 'connected',
  checkCorpus: (all, _ids, { isWhole }) => {
    const files = all.filter((file) => !isTemplate(file));
    if (!isWhole || files.length < FEWEST_FILES) return [];
    const neighbours = neighboursOf(files);
    const reached = largestGroup(neighbours);
    return files.flatMap((file) => {
      const count = neighbours.get(file.id)!.size;
      const at = (found: string, fix: string) => [issueAt(file, 'connected', ['relations'], found, fix)];
      if (count < FEWEST_RELATIONS) return at(`It has ${count} of ${FEWEST_RELATIONS} relations.`, 'State how the role stands to another, in both directions.');
      if (reached.has(file.id)) return [];
      return at('No chain of relations leads from here to the other files.', 'State one to a file outside its group.');
    });
  },
};

/** The files next to each file, by relations in either direction. */
function neighboursOf(files: readonly ValidRoleFile[]): Neighbours {
  const neighbours = new Map(files.map(({ id }) => [id, new Set<string>()]));
  for (const { id, role } of files) {
    for (const { role: other } of role.relations) {
      if (other === id || !neighbours.has(other)) continue;
      neighbours.get(id)!.add(other);
      neighbours.get(other)!.add(id);
    }
  }
  return neighbours;
}

/** The largest set of files that hang together; the first of two as large. */
function largestGroup(neighbours: Neighbours): ReadonlySet<string> {
  let largest: ReadonlySet<string> = new Set();
  const seen = new Set<string>();
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const group = new Set([start]);
    for (const id of group) for (const next of neighbours.get(id)!) group.add(next);
    for (const id of group) seen.add(id);
    if (group.size > largest.size) largest = group;
  }
  return largest;
}
