import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAlias, parseFiling, parseId, parseRow, proposeId, sortAliases } from '../../../src/authoring/answers.ts';
import { occupationSearch, withRows } from '../../../src/authoring/occupations.ts';
import { findWage, wages } from '../../../src/data/wages.ts';
import { root } from '../../support/role.ts';

describe('sortAliases', () => {
  it('puts those with a year first, oldest at the top, and leaves the others as they are', () => {
    const names = [{ name: 'D' }, { name: 'B', year: 2019 }, { name: 'C' }, { name: 'A', year: 2001 }, { name: 'E', year: 2019 }];
    expect(sortAliases(names).map(({ name }) => name).join('')).toBe('ABEDC');
  });
});

describe('proposeId', () => {
  it.each([
    ['Enterprise Architect', 'enterprise-architect'],
    ['  R&D / Qualité, Head of ', 'r-d-qualite-head-of'],
    ['Keeper #3', 'keeper-3'],
    ['Хранитель', ''],
    ['word '.repeat(30), Array(16).fill('word').join('-')],
  ])('makes of %s %s', (title, id) => {
    expect(proposeId(title)).toBe(id);
  });
});

describe('what is typed', () => {
  it.each([
    ['RTE 2015', { name: 'RTE', year: 2015 }],
    ['Joy Lead (2014)', { name: 'Joy Lead', year: 2014 }],
    ['Floor 2', { name: 'Floor 2' }],
    ['2015', { name: '2015' }],
    ['Foo, 2019', { name: 'Foo', year: 2019 }],
    [' Foo , Bar,2019 ', { name: 'Foo , Bar', year: 2019 }],
    ['Foo, Bar', { name: 'Foo, Bar' }],
    ['2019', { name: '2019' }],
  ])('as the alias %s', (text, alias) => {
    expect(parseAlias(text)).toEqual(alias);
  });
  it('as an id, also when it is the file name', () => {
    expect([' key-holder ', 'key-holder.mdx', 'mdx'].map(parseId)).toEqual(['key-holder', 'key-holder', 'mdx']);
  });
  it.each([
    ['A|15-1299.08| B ', { name: 'A', code: '15-1299.08', occupation: 'B' }],
    ['A | 15-1299.08 | B | A (c) | initials', { name: 'A', code: '15-1299.08', occupation: 'B', filedAs: 'A (c)', match: 'initials' }],
    ['A | 15-1299.08 | B | | initials', { name: 'A', code: '15-1299.08', occupation: 'B', match: 'initials' }],
    ['A | c | B | d | e | f', { name: 'A', code: 'c', occupation: 'B', filedAs: 'd', match: 'e | f' }],
    ['A', { name: 'A', code: '', occupation: '' }],
  ])('as the filing %s', (text, filing) => {
    expect(parseFiling(text)).toEqual(filing);
  });
  it('as a row of figures', () => {
    expect(parseRow('99-9999 | Odd Jobs | 1,230 | $20,000 | 3_0000 | 4.5 | 2025 | Survey | 2025')).toEqual({
      code: '99-9999',
      title: 'Odd Jobs',
      employment: 1230,
      p10: 20_000,
      median: 30_000,
      p90: '4.5',
      year: 2025,
      source: 'Survey | 2025',
    });
    expect(parseRow('99-9999')).toEqual({ code: '99-9999' });
  });
});

describe('occupationSearch', () => {
  const find = occupationSearch(wages);
  it.each([
    ['software dev', '15-1252'],
    ['sofware developper', '15-1252'],
    ['testers quality', '15-1253'],
    ['15-1299.08', '15-1299'],
    ['43-9021', '43-9021'],
    ['lawyer', '23-1011'],
  ])('finds by %s %s', (term, code) => {
    expect(find(term)[0]?.code).toBe(code);
  });
  it('finds nothing for nonsense, and everything for nothing', () => {
    expect(find('qqqqqq')).toEqual([]);
    expect(find(' ')).toEqual(wages);
  });
});

describe('withRows', () => {
  const text = readFileSync(join(root, 'src/data/wages.json'), 'utf8');
  const row = { ...findWage('15-1252')!, code: '15-1250', source: 'Survey "A", 2025' };
  it('leaves the file as it is when there is no row to add', () => {
    expect(withRows(text, [])).toBe(text);
  });
  it('puts a row in its place by code, on one line', () => {
    const lines = withRows(text, [row]).split('\n');
    const at = lines.findIndex((line) => line.includes('"15-1250"'));
    expect(JSON.parse(lines[at]!.slice(0, -1))).toEqual(row);
    expect(lines[at + 1]).toContain('"15-1251"');
    expect(lines.toSpliced(at, 1).join('\n')).toBe(text);
  });
  it('refuses a row that the schema refuses', () => {
    expect(() => withRows(text, [{ ...row, p10: -1 }])).toThrow();
  });
});
