import { parseArgs } from 'node:util';
import type { AnswerProblem } from '../authoring/answer-problems.ts';
import { parseAlias, parseFiling, parseId, parseRow, type Answers } from '../authoring/answers.ts';
import { orderById, orderIds } from '../data/orders.ts';
import { nearest } from '../validation/did-you-mean.ts';

const options = {
  title: { type: 'string' },
  id: { type: 'string' },
  order: { type: 'string' },
  alias: { type: 'string', multiple: true },
  nearest: { type: 'string' },
  'compared-with': { type: 'string' },
  filing: { type: 'string', multiple: true },
  'no-filings': { type: 'boolean' },
  filed: { type: 'string' },
  row: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

export const usage = `npm run new starts a dossier. It asks for what these flags do not say.

  npm run new -- --title "Holder of the Spare Key" --id holder-of-the-spare-key …

  --title "…"          as it stands on the badge
  --id …               the file name and the address, for good: lower-case words and hyphens
  --order …            one of the fourteen:
${orderIds.map((id) => `                         ${id.padEnd(17)}${orderById(id).plain}`).join('\n')}
  --alias "…"          another name of the same seat, "Name" or "Name, 2019"; repeat the flag for each
  --nearest …          SOC code of the nearest real occupation by duties
  --compared-with …    SOC code of the occupation it is compared with
  --filing "…"         "Name | 15-1299.08 | Occupation", and where they apply "| wording of the index | initials";
                       repeat the flag for each
  --no-filings         the index at https://www.onetonline.org/ lists none of the names
  --filed …            the day of filing, YYYY-MM-DD; today unless given
  --row "…"            figures for an occupation that has none on file:
                       "code | title | employment | p10 | median | p90 | year | source"; repeat the flag for each
  --help               this page`;

export interface Flags {
  readonly help: boolean;
  readonly given: Partial<Answers>;
  /** What cannot be read, one line each. */
  readonly problems: readonly string[];
}

/** Reads the command line; what the answers are worth is for `answerProblems` to say. */
export function readFlags(args: readonly string[]): Flags {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const texts = (name: string) => [values[name as 'alias'] ?? []].flat().filter((value) => typeof value === 'string').map((text) => text.trim());
  const last = <Name extends string>(name: string, answer: Name, read = (text: string) => text) => Object.fromEntries(texts(name).slice(-1).map((text) => [answer, read(text)])) as { [K in Name]?: string };
  const filings = texts('filing').map(parseFiling);
  const given = {
    ...last('title', 'title'),
    ...last('id', 'id', parseId),
    ...last('order', 'order'),
    ...last('filed', 'filed'),
    ...last('nearest', 'nearest'),
    ...last('compared-with', 'comparedWith'),
    ...(values.alias && { aliases: texts('alias').map(parseAlias) }),
    ...(values.row && { rows: texts('row').map(parseRow) }),
    ...((values.filing ?? values['no-filings']) && { filings }),
  };
  const both = filings.length > 0 && values['no-filings'] ? ['--no-filings: It stands beside --filing. Keep one of the two.'] : [];
  return { help: values.help === true, given, problems: [...tokens.flatMap(unreadable), ...both] };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function unreadable(token: Token): string[] {
  if (token.kind === 'positional') return [`"${token.value}" belongs to no flag. Put a text of more than one word in double quotes.`];
  if (token.kind !== 'option') return [];
  const known = Object.keys(options);
  const option = options[token.name as keyof typeof options];
  if (!option) {
    const similar = nearest(token.name, known);
    return [`${token.rawName}: There is no such flag. ${similar ? `Did you mean --${similar}?` : 'Run npm run new -- --help for those there are.'}`];
  }
  // The parser takes the next flag for the text of this one.
  const isEmpty = option.type === 'string' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')));
  if (isEmpty) return [`${token.rawName}: It says nothing. Put its text after it, in double quotes.`];
  const form = partsOf[token.name];
  return form && !token.value?.includes('|') ? [`${token.rawName}: Its parts are divided by upright bars, not by commas: "${form}".`] : [];
}

/** The flags whose text has parts. */
const partsOf: Readonly<Record<string, string>> = {
  filing: 'Name | 15-1299.08 | Occupation',
  row: 'code | title | employment | p10 | median | p90 | year | source',
};

/** What a missing answer is asked for, in the order of the questions. */
const needed: readonly (readonly [answer: keyof Answers, flag: string, what: string])[] = [
  ['title', '--title', 'Give the title as it stands on the badge.'],
  ['id', '--id', 'Give the id, lower-case words and hyphens.'],
  ['order', '--order', `Name one of ${orderIds.join(', ')}.`],
  ['aliases', '--alias', 'Give at least one other name of the same seat.'],
  ['nearest', '--nearest', 'Give the SOC code of the nearest real occupation.'],
  ['comparedWith', '--compared-with', 'Give the SOC code of the occupation to compare it with.'],
  ['filings', '--filing', 'Give each federal filing, or --no-filings if there is none.'],
];

/** The flags without which nothing can be written, one line each. */
export function missingFlags(given: Partial<Answers>): string[] {
  return needed.flatMap(([answer, flag, what]) => (given[answer] === undefined ? `${flag}: It is missing. ${what}` : []));
}

const flagOf: { readonly [Answer in keyof Answers]: string } = {
  title: '--title',
  id: '--id',
  order: '--order',
  filed: '--filed',
  aliases: '--alias',
  rows: '--row',
  nearest: '--nearest',
  comparedWith: '--compared-with',
  filings: '--filing',
};

/** A problem with an answer as a line under its flag. */
export function flagProblem({ answer, item, field, found, fix }: AnswerProblem): string {
  return `${flagOf[answer]}${item === undefined ? '' : ` "${item}"`}${field ? `, ${field}` : ''}: ${found} ${fix}`;
}
