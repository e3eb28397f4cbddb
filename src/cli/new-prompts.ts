import { confirm, input, search, select } from '@inquirer/prompts';
import { parseAlias, parseId, parseNumber, proposeId, type Alias, type Answers, type Filing, type WageDraft } from '../authoring/answers.ts';
import { occupationSearch } from '../authoring/occupations.ts';
import type { OnFile } from '../authoring/on-file.ts';
import * as problems from '../authoring/problems.ts';
import { orders } from '../data/orders.ts';
import { wages, type Wage } from '../data/wages.ts';
import { dollars } from '../lib/pay.ts';
import { foldName } from '../lib/text.ts';
import { wageFields } from '../schemas/wage.ts';
import { plain } from '../validation/reporters/terminal.ts';

/** Where questions are asked; the terminal unless told. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

const FOUND_AT_ONCE = 9;
const NEW_ROW = 'new row';

/** What a prompt's `validate` returns: true, or what is wrong and what to do. */
export function verdict(problem: problems.Problem | undefined): true | string {
  return problem ? plain(`${problem.found} ${problem.fix}`) : true;
}

/** Asks for every answer that is not given. Rejects with inquirer's ExitPromptError on Ctrl-C. */
export async function askAnswers(given: Partial<Answers>, onFile: OnFile, today: string, terminal: Terminal): Promise<Answers> {
  const title = given.title ?? (await askTitle(onFile, terminal));
  const id = given.id ?? parseId(await askText('Id, the address for good:', (text) => problems.idProblem(parseId(text), onFile), terminal, proposeId(title)));
  const order = given.order ?? (await askOrder(terminal));
  const aliases = given.aliases ?? (await askAliases(title, onFile, terminal));
  const rows = [...(given.rows ?? [])];
  const nearest = given.nearest ?? (await askOccupation('Nearest real occupation by duties:', rows, (code) => problems.nearestProblem(code, rows), terminal));
  const comparedProblem = (code: string) => problems.comparedProblem(code, nearest, rows);
  const comparedWith = given.comparedWith ?? (await askOccupation('Occupation to compare it with:', rows, comparedProblem, terminal));
  const filings = given.filings ?? (await askFilings([title, ...aliases.map(({ name }) => name)], terminal));
  return { title, id, order, filed: given.filed ?? today, aliases, rows, nearest, comparedWith, filings };
}

/** One line of text, trimmed, asked until nothing is wrong with it. */
async function askText(message: string, problem: (text: string) => problems.Problem | undefined, terminal: Terminal, proposal?: string): Promise<string> {
  const validate = (text: string) => verdict(problem(text.trim()));
  return (await input({ message, validate, ...(proposal && { default: proposal }) }, terminal)).trim();
}

async function askTitle(onFile: OnFile, terminal: Terminal): Promise<string> {
  const title = await askText('Title, as it stands on the badge:', (text) => problems.titleProblem(text, onFile), terminal);
  terminal.output.write(similarNames(title, onFile));
  return title;
}

/** A line for each name on file that is like this one; empty when there is none. */
export function similarNames(name: string, onFile: OnFile): string {
  return onFile.similarTo(name).map((similar) => `  ${plain(`Near "${name}" on file: ${similar.name} (${similar.path}).`)}\n`).join('');
}

function askOrder(terminal: Terminal): Promise<string> {
  const choices = orders.map(({ id, plain, latin, diagnosis }) => ({ value: id, name: `${plain} (${latin})`, description: diagnosis }));
  const source = (term = '') => choices.filter(({ name }) => foldName(name).includes(foldName(term)));
  return search<string>({ message: 'Order:', source, pageSize: choices.length }, terminal);
}

async function askAliases(title: string, onFile: OnFile, terminal: Terminal): Promise<Alias[]> {
  const aliases: Alias[] = [];
  while (aliases.length === 0 || !problems.aliasCountProblem(aliases.length + 1)) {
    const own = [title, ...aliases.map(({ name }) => name)];
    const isDone = (text: string) => text === '' && aliases.length > 0;
    const problem = (text: string) => (isDone(text) ? undefined : problems.aliasProblem(parseAlias(text), own, onFile));
    const message = aliases.length === 0 ? 'Another name of the same seat ("Name" or "Name, 2019"):' : 'One more name (nothing to go on):';
    const text = await askText(message, problem, terminal);
    if (isDone(text)) break;
    const alias = parseAlias(text);
    terminal.output.write(similarNames(alias.name, onFile));
    aliases.push(alias);
  }
  return aliases;
}

/** A code that has figures on file, or of a new row, which is added to `rows`. */
async function askOccupation(message: string, rows: WageDraft[], problem: (code: string) => problems.Problem | undefined, terminal: Terminal): Promise<string> {
  const find = occupationSearch([...wages, ...(rows as Wage[])]);
  const source = (term = '') => [...find(term).slice(0, FOUND_AT_ONCE).map(toChoice), { value: NEW_ROW, name: 'a new row of figures' }];
  const validate = (code: string) => code === NEW_ROW || verdict(problem(code));
  const code = await search<string>({ message, source, validate, pageSize: FOUND_AT_ONCE + 1 }, terminal);
  if (code !== NEW_ROW) return code;
  const row = await askRow(rows, terminal);
  rows.push(row);
  return String(row.code);
}

function toChoice({ code, title, median }: Wage) {
  return { value: code, name: `${code} ${title}`, description: `Median ${dollars(median)} a year.` };
}

async function askRow(rows: readonly WageDraft[], terminal: Terminal): Promise<WageDraft> {
  let row: WageDraft = {};
  for (const [field, schema] of Object.entries(wageFields)) {
    const value = (text: string) => (schema.type === 'number' ? parseNumber(text) : text);
    const { title, description } = schema.meta() as { title: string; description: string };
    const text = await askText(`${title}. ${description}`, (typed) => problems.rowProblem({ ...row, [field]: value(typed) }, rows), terminal);
    row = { ...row, [field]: value(text) };
  }
  return row;
}

async function askFilings(names: readonly string[], terminal: Terminal): Promise<Filing[]> {
  const where = 'Look the title and each alias up at https://www.onetonline.org/ and file every occupation that lists it, letter for letter.';
  terminal.output.write(`  ${where}\n`);
  const filings: Filing[] = [];
  let more = await confirm({ message: 'Does an occupation list one of them?', default: false }, terminal);
  while (more) {
    filings.push(await askFiling(names, filings, terminal));
    more = !problems.filingCountProblem(filings.length + 1) && (await confirm({ message: 'Another one?', default: false }, terminal));
  }
  return filings;
}

async function askFiling(names: readonly string[], earlier: readonly Filing[], terminal: Terminal): Promise<Filing> {
  const problem = (filing: Partial<Filing>) => problems.filingProblem(filing, names, earlier);
  const name = await select<string>({ message: 'Which name is listed?', choices: [...names] }, terminal);
  const code = await askText('O*NET code, like 15-1299.08:', (text) => problem({ name, code: text }), terminal);
  const occupation = await askText('Occupation, letter for letter:', (text) => problem({ name, code, occupation: text }), terminal);
  const filedAs = await askText('Wording of the index, if it differs from the name (nothing if not):', (text) => (text === '' ? undefined : problem({ name, code, filedAs: text })), terminal);
  const choices = [
    { value: 'exact', name: 'the name' },
    { value: 'initials', name: 'only its initials' },
  ];
  const match = await select<string>({ message: 'What coincides?', choices }, terminal);
  return { name, code, occupation, ...(filedAs !== '' && { filedAs }), match };
}
