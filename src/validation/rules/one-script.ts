import type { FieldPath } from '../issue.ts';
import { issueAt } from '../role-file.ts';
import { isValid, type Rule, type ValidRoleFile } from './rule.ts';

/** A letter, accent or digit of another script, such as a Cyrillic letter that looks like a Latin one. */
const FOREIGN = /(?![\p{Script=Latin}\p{Script=Inherited}0-9])[\p{L}\p{M}\p{Nd}]/u;

/** Names are in Latin letters, with any accents: two names that look the same are then the same. */
export const oneScript: Rule = {
  name: 'one-script',
  checkFile: (file) => {
    if (!isValid(file)) return [];
    return namesOf(file).flatMap(([path, name]) => {
      const found = explain(name);
      return found ? [issueAt(file, 'one-script', path, found, 'Type the name anew in letters from A to Z; accents are welcome.')] : [];
    });
  },
};

function explain(name: string): string | undefined {
  const foreign = FOREIGN.exec(name)?.[0];
  if (foreign === undefined) return /\p{L}/u.test(name) ? undefined : 'It has no letter.';
  const code = foreign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `Its “${foreign}” (U+${code}) is no Latin letter or digit, even if it looks like one.`;
}

function namesOf({ role }: ValidRoleFile): (readonly [FieldPath, string])[] {
  const lists = (['aliases', 'metrics', 'weaponry'] as const).flatMap((list) =>
    role[list].map(({ name }, index) => [[list, index, 'name'], name] as const),
  );
  return [[['title'], role.title], ...lists];
}
