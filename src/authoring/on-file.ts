import { foldName } from '../lib/text.ts';
import { createSearch, type NamesFile, type Search } from '../lib/search/search.ts';
import { nearest } from '../validation/did-you-mean.ts';
import { formerIdsOf } from '../validation/ledger.ts';
import type { SourceFile } from '../validation/read-role-file.ts';
import { idOf, parseRoleFile } from '../validation/role-file.ts';
import { isTemplate } from '../validation/rules/rule.ts';

/** What is on file already, as far as the author of a new dossier has to know it. */
export interface OnFile {
  /** The path of the file that has a name as its title, an alias, its id or a former one, in whatever spelling. */
  holderOf(name: string): string | undefined;
  /** The names nearest to a name, each with the path of its file. */
  similarTo(name: string): readonly { readonly name: string; readonly path: string }[];
}

interface Named {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly formerly: readonly string[];
}

const SIMILAR = 3;

/** Reads the names of all files; of those that could not be read (`unread`, by path) the id alone is known. */
export function onFile(sources: readonly SourceFile[], unread: readonly string[] = []): OnFile {
  const files = sources.map(namesOf);
  const blank = unread.map((path): Named => ({ id: idOf({ path }), path, title: '', aliases: [], formerly: [] }));
  const holders = new Map([...files, ...blank].flatMap(({ id, path, title, aliases, formerly }) => [id, title, ...aliases, ...formerly].map((name) => [foldName(name), path] as const)));
  const roles = files.filter((file) => !isTemplate(file));
  const search: Search = createSearch({ names: indexOf(roles) });
  const byId = new Map(roles.map((file) => [file.id, file]));
  return {
    holderOf: (name) => (foldName(name) === '' ? undefined : holders.get(foldName(name))),
    similarTo: (name) =>
      search(name, { limit: SIMILAR })
        .map((hit) => {
          const { title, path } = byId.get(hit.id)!;
          return { name: hit.name ?? title, path };
        })
        .filter((hit) => isNear(name, hit.name)),
  };
}

/** Whether at least two words are alike, or the only one: half the titles there are share a "manager". */
function isNear(name: string, other: string): boolean {
  const words = foldName(name).split(/\W+/u);
  const others = foldName(other).split(/\W+/u);
  const alike = words.filter((word) => others.some((one) => one === word || nearest(word, [one]) === one));
  return alike.length >= Math.min(2, words.length, others.length);
}

function indexOf(files: readonly Named[]): NamesFile {
  return { ids: files.map(({ id }) => id), titles: files.map(({ title }) => title), aliases: files.map(({ aliases }) => aliases) };
}

/** The names of a file, also of one that breaks the schema elsewhere. */
function namesOf(source: SourceFile): Named {
  const { file } = parseRoleFile(source);
  const { id, path, data } = file;
  const { title, aliases } = Object(data) as { title?: unknown; aliases?: unknown };
  const names = Array.isArray(aliases) ? aliases.map((alias: unknown) => (Object(alias) as { name?: unknown }).name) : [];
  return { id, path, title: typeof title === 'string' ? title : '', aliases: names.filter((name) => typeof name === 'string'), formerly: formerIdsOf(file).map((former) => former.id) };
}
