import { findWage, wages } from '../../data/wages.ts';
import { nearest } from '../did-you-mean.ts';
import type { Finding } from '../issue.ts';
import { issueAt } from '../role-file.ts';
import { isValid, type Rule } from './rule.ts';

/** Each occupation a dossier names has its row of figures, and it is compared with another one. */
export const wageRow: Rule = {
  name: 'wage-row',
  checkFile: (file) => {
    if (!isValid(file)) return [];
    const { nearest: own, comparedWith } = file.role.salary;
    const problems = [
      { field: 'nearest', problem: missingRow(own) },
      { field: 'comparedWith', problem: missingRow(comparedWith) },
      { field: 'comparedWith', problem: sameOccupation(own, comparedWith) },
    ];
    return problems.flatMap(({ field, problem }) => (problem ? issueAt(file, 'wage-row', ['salary', field], problem.found, problem.fix) : []));
  },
};

/** What is wrong with an occupation that has no figures on file. */
export function missingRow(code: string): Finding | undefined {
  return findWage(code) ? undefined : { found: `No row of figures has the SOC code ${code}.`, fix: suggest(code) };
}

/** What is wrong with an occupation that is compared with itself. */
export function sameOccupation(own: string, comparedWith: string): Finding | undefined {
  if (own !== comparedWith) return undefined;
  return { found: `${own} is compared with itself.`, fix: 'Name the occupation that a reader would think of beside it.' };
}

function suggest(code: string): string {
  const similar = nearest(code, wages.map((wage) => wage.code));
  const hint = similar ? `Did you mean ${similar} (${wages.find((wage) => wage.code === similar)!.title})? If not, add` : 'Add';
  return `${hint} the row with its source to src/data/wages.json.`;
}
