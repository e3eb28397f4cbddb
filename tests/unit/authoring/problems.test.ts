import occupations from '../../../src/data/onet-occupations.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { answerProblems } from '../../../src/authoring/answer-problems.ts';
import type { Answers } from '../../../src/authoring/answers.ts';
import { rowProblem } from '../../../src/authoring/problems.ts';
import { answersWith, plainOnFile } from '../../support/draft.ts';

const say = (changes: Partial<Answers>) =>
  answerProblems(answersWith(changes), plainOnFile).map(({ answer, item, field, found, fix }) => `${answer} ${item ?? '-'} ${field || '-'} | ${found} | ${fix}`);
const ELSEWHERE = 'If it is the same role, edit that file; if not, choose another name.';
const row = { code: '99-9999', title: 'Odd Jobs', employment: 10, p10: 1, median: 2, p90: 3, year: 2025, source: 'Survey, 2025' };
const filing = { name: 'Hooks', code: '15-1299.08', occupation: 'Computer Systems Engineers/Architects' };

describe('valid answers', () => {
  it('have no problem, and answers not given have none either', () => {
    expect(say({})).toEqual([]);
    expect(say({ rows: [row], nearest: '99-9999', filings: [filing] })).toEqual([]);
    expect(answerProblems({}, plainOnFile)).toEqual([]);
    expect(answerProblems({ filings: [filing] }, plainOnFile)).toEqual([]);
  });
});

describe('duplicates', () => {
  it.each([
    ['a title', { title: 'KEEPER of the key-cupboard' }, 'title - - | "KEEPER of the key-cupboard" is on file already, in content/roles/plain.mdx.'],
    ['an alias, with accents', { title: 'Kéy Stéward' }, 'title - - | "Kéy Stéward" is on file already, in content/roles/plain.mdx.'],
    ['an id', { title: 'Plain' }, 'title - - | "Plain" is on file already, in content/roles/plain.mdx.'],
    ['the id of a file that cannot be read', { title: 'Unread' }, 'title - - | "Unread" is on file already, in content/roles/unread.mdx.'],
    ['the title of the template', { title: 'Holder of the Spare Key' }, 'title - - | "Holder of the Spare Key" is on file already, in content/roles/_template.mdx.'],
    ['an id that is an alias', { id: 'key-steward' }, 'id - - | "key-steward" is on file already, in content/roles/plain.mdx.'],
    ['an alias that is a title', { aliases: [{ name: 'Keeper of the Key Cupboard' }] }, 'aliases Keeper of the Key Cupboard - | "Keeper of the Key Cupboard" is on file already, in content/roles/plain.mdx.'],
  ])('are told the file: %s', (_what, changes, says) => {
    expect(say(changes)).toEqual([`${says} | ${ELSEWHERE}`]);
  });
  it('within the dossier are told', () => {
    expect(say({ aliases: [{ name: 'warden of spare-hooks' }, { name: 'A' }, { name: 'a' }] })).toEqual([
      'aliases warden of spare-hooks - | "warden of spare-hooks" stands twice in this dossier. | Give each name once.',
      'aliases a - | "a" stands twice in this dossier. | Give each name once.',
    ]);
  });
});

describe('names like others', () => {
  it('are found with the project’s search, and the template is not among them', () => {
    expect(plainOnFile.similarTo('Keeper of the Kye Cupboard')).toEqual([{ name: 'Keeper of the Key Cupboard', path: 'content/roles/plain.mdx' }]);
    expect(plainOnFile.similarTo('Custodian')).toEqual([]);
    expect(plainOnFile.similarTo('Zebra')).toEqual([]);
    // One word in common is no likeness, where there are more.
    expect(plainOnFile.similarTo('Cupboard Painter')).toEqual([]);
  });
});

describe('answers that break the schema or a rule', () => {
  it.each([
    [{ title: '' }, 'title - - | It has 0 characters; at least 1 are needed. | The title as it stands on the badge. Example: Enterprise Architect'],
    [{ title: 'Spare\u200bHook' }, 'title - - | It contains a line break, a tab or an invisible character. | The title as it stands on the badge. Example: Enterprise Architect'],
    [{ id: 'Spare Hook' }, 'id - - | The file name "Spare Hook.mdx" cannot be an address. | Use lower-case letters a to z, digits and single hyphens, at most 80 of them, then .mdx: enterprise-architect.mdx.'],
    [{ order: 'turriformis' }, 'order - - | "turriformis" is not in the list. | Did you mean "turriformes"?'],
    [{ filed: '4 March' }, 'filed - - | "4 March" does not have the right form. | The day of filing, YYYY-MM-DD. Example: 2026-11-22'],
    [{ aliases: [{ name: 'Hook Prefect', year: 1850 }] }, 'aliases Hook Prefect year | It is 1850; the lowest is 1900. | When the seat took this name, if known. Example: 2019'],
    [{ aliases: [] }, 'aliases - - | It has 0 items; at least 1 are needed. | Known aliases and disguises.'],
    [{ nearest: '15-1299.08' }, 'nearest - - | "15-1299.08" does not have the right form. | SOC code of the nearest real occupation by duties, without a .00. Example: 15-1299'],
    [{ nearest: '15-1259' }, 'nearest - - | No row of figures has the SOC code 15-1259. | Did you mean 15-1251 (Computer Programmers)? If not, add the row with its source to src/data/wages.json.'],
    [{ comparedWith: '11-1011' }, 'comparedWith - - | 11-1011 is compared with itself. | Name the occupation that a reader would think of beside it.'],
    [{ filings: [{ ...filing, name: 'Hook Perfect' }] }, 'filings Hook Perfect - | "Hook Perfect" is neither the title nor an alias. | Did you mean "Hook Prefect"?'],
    [{ filings: [filing, filing] }, 'filings Hooks - | 15-1299.08 lists "Hooks" twice. | Keep one of the two.'],
    [{ filings: [{ ...filing, code: '15-1299' }] }, 'filings Hooks code | "15-1299" does not have the right form. | The O*NET-SOC code, like 15-1299.08. Example: 15-1299.08'],
    [{ filings: [{ ...filing, occupation: 'Odd' }] }, 'filings Hooks occupation | 15-1299.08 is "Computer Systems Engineers/Architects". | Write that, letter for letter, or the code of the occupation that is meant.'],
    [{ filings: [{ ...filing, match: 'initial' }] }, 'filings Hooks match | "initial" is not in the list. | Did you mean "initials"?'],
    [{ rows: [{ ...row, p90: 1 }] }, 'rows 99-9999 p90 | It is below the median. | Whole US dollars a year: a tenth earn more. Example: 188470'],
    [{ rows: [{ ...row, source: undefined }] }, 'rows 99-9999 source | It is missing. | Add source. Who published the figures, and when. Example: US Bureau of Labor Statistics, OEWS, May 2025'],
    [{ rows: [{ ...row, median: 'two' }] }, 'rows 99-9999 median | It is text ("two"), not a whole number. | Whole US dollars a year: half earn less. Example: 116580'],
    [{ rows: [row, row] }, 'rows 99-9999 code | 99-9999 has figures already: Odd Jobs. | Name the code without a row.'],
    [{ rows: [{ ...row, code: '15-1252' }] }, 'rows 15-1252 code | 15-1252 has figures already: Software Developers. | Name the code without a row.'],
  ])('are told in the words of the check: %o', (changes, says) => {
    expect(say(changes as Partial<Answers>)).toEqual([says]);
  });
  it('are too many in a list', () => {
    expect(say({ aliases: Array.from({ length: 11 }, (_, at) => ({ name: `Hook ${at}` })) })).toEqual([
      'aliases - - | It has 11 items; at most 10 fit. | Known aliases and disguises.',
    ]);
    const many = Object.entries(occupations).slice(0, 21).map(([code, occupation]) => ({ ...filing, code, occupation }));
    expect(say({ filings: many }).map((line) => line.slice(0, 48))).toEqual(['filings - - | It has 21 items; at most 20 fit. |']);
  });
});

describe('a row that is typed field by field', () => {
  it('is judged by what is known of it', () => {
    expect(rowProblem({ code: '99-9999' }, [])).toBeUndefined();
    expect(rowProblem({ code: '99-9999', p10: 500 }, [])).toBeUndefined();
    expect(rowProblem({ code: '99-9999', p10: 500, median: 400 }, [])).toMatchObject({ field: 'median', found: 'It is below the 10th percentile.' });
    expect(rowProblem({ code: '99-9999', year: 2024 }, [])).toBeUndefined();
  });
});
