import { findWage } from '../data/wages.ts';
import { foldName } from '../lib/text.ts';
import { recordFields } from '../schemas/record-fields.ts';
import { roleSchema } from '../schemas/role.ts';
import { wageSchema } from '../schemas/wage.ts';
import type { Finding } from '../validation/issue.ts';
import { parseRoleFile } from '../validation/role-file.ts';
import { fileName } from '../validation/rules/file-name.ts';
import { repeatedFiling, strayFiling, wrongOccupation } from '../validation/rules/filing-name.ts';
import { missingRow, sameOccupation } from '../validation/rules/wage-row.ts';
import { schemaProblem } from '../validation/schema-issues.ts';
import { pathOf, type Alias, type Filing, type WageDraft } from './answers.ts';
import type { OnFile } from './on-file.ts';

/** What is wrong with an answer; `field` names the part of it, if it has parts. */
export type Problem = Finding & { readonly field?: string };

const { title: titleField, order, filed, aliases } = roleSchema.shape;
const { federalFilings } = recordFields;
const { nearest, comparedWith } = recordFields.salary.shape;

/** Stands in for what is not known yet, and is valid. */
const UNKNOWN_OCCUPATION = { code: '00-0000.00', occupation: 'unknown' };

export function titleProblem(title: string, onFile: OnFile): Problem | undefined {
  return schemaProblem(titleField, title) ?? taken(title, onFile);
}

/** The id is the name of the file: what the rule for file names says, and whether it is free. */
export function idProblem(id: string, onFile: OnFile): Problem | undefined {
  if (!('checkFile' in fileName)) throw new Error('The rule for file names looks at one file.');
  return fileName.checkFile(parseRoleFile({ path: pathOf(id), text: '' }).file)[0] ?? taken(id, onFile);
}

export function orderProblem(id: string): Problem | undefined {
  return schemaProblem(order, id);
}

/** A day, YYYY-MM-DD. */
export function filedProblem(day: string): Problem | undefined {
  return schemaProblem(filed, day);
}

/** `own` are the names that the dossier has so far. */
export function aliasProblem(alias: Alias, own: readonly string[], onFile: OnFile): Problem | undefined {
  const repeated = own.some((name) => foldName(name) === foldName(alias.name));
  const twice = repeated ? { found: `"${alias.name}" stands twice in this dossier.`, fix: 'Give each name once.' } : undefined;
  return schemaProblem(aliases.element, alias) ?? twice ?? taken(alias.name, onFile);
}

/** `rows` are those that the author adds. */
export function nearestProblem(code: string, rows: readonly WageDraft[]): Problem | undefined {
  return schemaProblem(nearest, code) ?? (rows.some((row) => row.code === code) ? undefined : missingRow(code));
}

export function comparedProblem(code: string, own: string | undefined, rows: readonly WageDraft[]): Problem | undefined {
  return schemaProblem(comparedWith, code) ?? nearestProblem(code, rows) ?? sameOccupation(own ?? '', code);
}

/** Of a filing as far as it is known. `names` are the title and the aliases, `earlier` the filings before it. */
export function filingProblem(filing: Partial<Filing>, names: readonly string[], earlier: readonly Filing[]): Problem | undefined {
  const whole = { name: 'unknown', ...UNKNOWN_OCCUPATION, ...filing };
  const wrong = filing.occupation === undefined ? undefined : wrongOccupation({ code: whole.code, occupation: filing.occupation });
  return schemaProblem(federalFilings.element, whole) ?? strayFiling(whole.name, names) ?? repeatedFiling(whole, earlier) ?? (wrong && { field: 'occupation', ...wrong });
}

/** Of a row of figures as far as it is known; `earlier` are the other rows that the author adds. */
export function rowProblem(row: WageDraft, earlier: readonly WageDraft[]): Problem | undefined {
  const median = row.median ?? row.p10 ?? 1;
  const rest = { code: '00-0000', title: 'unknown', employment: 1, p10: 1, median, p90: row.p90 ?? median, year: 2000, source: String(row.year ?? 2000) };
  const problem = schemaProblem(wageSchema, { ...rest, ...row });
  if (problem) return problem;
  const known = [findWage(String(row.code)), ...earlier].find((other) => other?.code === row.code);
  return known && { field: 'code', found: `${String(row.code)} has figures already: ${String(known.title)}.`, fix: 'Name the code without a row.' };
}

/** Whether so many aliases are too few or too many. */
export function aliasCountProblem(count: number): Problem | undefined {
  return schemaProblem(aliases, Array.from({ length: count }, () => ({ name: 'unknown' })));
}

/** Whether so many filings are too many. */
export function filingCountProblem(count: number): Problem | undefined {
  return schemaProblem(federalFilings, Array.from({ length: count }, () => ({ name: 'unknown', ...UNKNOWN_OCCUPATION })));
}

function taken(name: string, onFile: OnFile): Problem | undefined {
  const path = onFile.holderOf(name);
  return path === undefined
    ? undefined
    : { found: `"${name}" is on file already, in ${path}.`, fix: 'If it is the same role, edit that file; if not, choose another name.' };
}
