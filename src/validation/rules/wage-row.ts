import { findWage, wages } from '../../data/wages.ts';
import { nearest } from '../did-you-mean.ts';
import { issueAt } from '../role-file.ts';
import { isValid, type Rule } from './rule.ts';

/** Each occupation a dossier names has its row of figures, and it is compared with another one. */
export const wageRow: Rule = {
  name: 'wage-row',
  checkFile: (file) => {
    if (!isValid(file)) return [];
    const { nearest: own, comparedWith } = file.role.salary;
    const missing = (['nearest', 'comparedWith'] as const)
      .filter((field) => !findWage(file.role.salary[field]))
      .map((field) => issueAt(file, 'wage-row', ['salary', field], noRow(file.role.salary[field]), suggest(file.role.salary[field])));
    if (own !== comparedWith) return missing;
    const fix = 'Name the occupation that a reader would think of beside it.';
    return [...missing, issueAt(file, 'wage-row', ['salary', 'comparedWith'], `${own} is compared with itself.`, fix)];
  },
};

function noRow(code: string): string {
  return `No row of figures has the SOC code ${code}.`;
}

function suggest(code: string): string {
  const similar = nearest(code, wages.map((wage) => wage.code));
  const hint = similar ? `Did you mean ${similar} (${wages.find((wage) => wage.code === similar)!.title})? If not, add` : 'Add';
  return `${hint} the row with its source to src/data/wages.json.`;
}
