import type { Answers } from './answers.ts';
import type { OnFile } from './on-file.ts';
import {
  aliasCountProblem,
  aliasProblem,
  comparedProblem,
  filedProblem,
  filingCountProblem,
  filingProblem,
  idProblem,
  nearestProblem,
  orderProblem,
  rowProblem,
  titleProblem,
  type Problem,
} from './problems.ts';

/** A problem with one answer; `item` is the name of the item if the answer is a list. */
export interface AnswerProblem extends Problem {
  readonly answer: keyof Answers;
  readonly item?: string;
}

/** Everything that is wrong with the answers given so far; one that is not given has no problem. */
export function answerProblems(given: Partial<Answers>, onFile: OnFile): AnswerProblem[] {
  const { title, id, order, filed, rows = [], nearest, comparedWith } = given;
  return [
    ...of('title', title === undefined ? undefined : titleProblem(title, onFile)),
    ...of('id', id === undefined ? undefined : idProblem(id, onFile)),
    ...of('order', order === undefined ? undefined : orderProblem(order)),
    ...of('filed', filed === undefined ? undefined : filedProblem(filed)),
    ...aliasProblems(given, onFile),
    ...rows.flatMap((row, at) => of('rows', rowProblem(row, rows.slice(0, at)), String(row.code))),
    ...of('nearest', nearest === undefined ? undefined : nearestProblem(nearest, rows)),
    ...of('comparedWith', comparedWith === undefined ? undefined : comparedProblem(comparedWith, nearest, rows)),
    ...filingProblems(given),
  ];
}

function aliasProblems({ title, aliases }: Partial<Answers>, onFile: OnFile): AnswerProblem[] {
  if (!aliases) return [];
  const own = title === undefined ? [] : [title];
  const each = aliases.flatMap((alias, at) => {
    const names = [...own, ...aliases.slice(0, at).map(({ name }) => name)];
    return of('aliases', aliasProblem(alias, names, onFile), alias.name);
  });
  return [...of('aliases', aliasCountProblem(aliases.length)), ...each];
}

/** While a name is missing, a filing may be of that name: then nobody can say yet. */
function filingProblems({ title, aliases, filings = [] }: Partial<Answers>): AnswerProblem[] {
  const names = title !== undefined && aliases ? [title, ...aliases.map(({ name }) => name)] : undefined;
  const each = filings.flatMap((filing, at) => of('filings', filingProblem(filing, names ?? [filing.name], filings.slice(0, at)), filing.name));
  return [...of('filings', filingCountProblem(filings.length)), ...each];
}

function of(answer: keyof Answers, problem: Problem | undefined, item?: string): AnswerProblem[] {
  return problem ? [{ answer, ...(item !== undefined && { item }), ...problem }] : [];
}
