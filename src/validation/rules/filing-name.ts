import { occupationTitle } from '../../data/onet-occupations.ts';
import { foldName } from '../../lib/text.ts';
import { nearest } from '../did-you-mean.ts';
import type { Finding } from '../issue.ts';
import { issueAt } from '../role-file.ts';
import { isValid, type Rule } from './rule.ts';

/** A federal filing is one of this title or of one of its aliases, stands once, and names the occupation of its code. */
export const filingName: Rule = {
  name: 'filing-name',
  checkFile: (file) => {
    if (!isValid(file)) return [];
    const { title, aliases, federalFilings } = file.role;
    const names = [title, ...aliases.map((alias) => alias.name)];
    return federalFilings.flatMap((filing, index) => {
      const stray = strayFiling(filing.name, names) ?? repeatedFiling(filing, federalFilings.slice(0, index));
      const wrong = wrongOccupation(filing);
      const at = (field: string, { found, fix }: Finding) => issueAt(file, 'filing-name', ['federalFilings', index, field], found, fix);
      return [...(stray ? [at('name', stray)] : []), ...(wrong ? [at('occupation', wrong)] : [])];
    });
  },
};

/** What is wrong with a filing of a name that the dossier does not have. */
export function strayFiling(name: string, names: readonly string[]): Finding | undefined {
  if (names.some((own) => foldName(own) === foldName(name))) return undefined;
  const similar = nearest(name, names);
  const fix = similar ? `Did you mean "${similar}"?` : `File one of ${names.join(', ')}, or add the alias.`;
  return { found: `"${name}" is neither the title nor an alias.`, fix };
}

interface Entry {
  readonly name: string;
  readonly code: string;
}

/** What is wrong with a filing whose code is that of another occupation, or of none. */
export function wrongOccupation({ code, occupation }: { readonly code: string; readonly occupation: string }): Finding | undefined {
  const title = occupationTitle(code);
  if (title === occupation) return undefined;
  if (title === undefined) return { found: `O*NET has no occupation ${code}.`, fix: 'Copy the code from the page of the occupation.' };
  return { found: `${code} is "${title}".`, fix: 'Write that, letter for letter, or the code of the occupation that is meant.' };
}

/** What is wrong with a filing that stands among the earlier ones. */
export function repeatedFiling({ name, code }: Entry, earlier: readonly Entry[]): Finding | undefined {
  const stands = earlier.some((other) => other.code === code && foldName(other.name) === foldName(name));
  return stands ? { found: `${code} lists "${name}" twice.`, fix: 'Keep one of the two.' } : undefined;
}
