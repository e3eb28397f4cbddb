import { foldName } from '../../lib/text.ts';
import { nearest } from '../did-you-mean.ts';
import { issueAt } from '../role-file.ts';
import { isValid, type Rule } from './rule.ts';

/** A federal filing is one of this title or of one of its aliases, and stands once. */
export const filingName: Rule = {
  name: 'filing-name',
  checkFile: (file) => {
    if (!isValid(file)) return [];
    const names = [file.role.title, ...file.role.aliases.map((alias) => alias.name)];
    const known = new Set(names.map(foldName));
    const seen = new Set<string>();
    return file.role.federalFilings.flatMap((filing, index) => {
      const path = ['federalFilings', index, 'name'];
      if (!known.has(foldName(filing.name))) {
        const similar = nearest(filing.name, names);
        const fix = similar ? `Did you mean "${similar}"?` : `File one of ${names.join(', ')}, or add the alias.`;
        return [issueAt(file, 'filing-name', path, `"${filing.name}" is neither the title nor an alias.`, fix)];
      }
      const key = `${filing.code} ${foldName(filing.name)}`;
      if (seen.has(key)) return [issueAt(file, 'filing-name', path, `${filing.code} lists "${filing.name}" twice.`, 'Keep one of the two.')];
      seen.add(key);
      return [];
    });
  },
};
