import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findWage, wages } from '../../../src/data/wages.ts';
import { wageSchema } from '../../../src/schemas/wage.ts';
import { root } from '../../support/role.ts';

const OEWS_2025 = { year: 2025, source: 'US Bureau of Labor Statistics, OEWS, May 2025' };

describe('the figures', () => {
  it('are rows that the schema allows, every one', () => {
    expect(wages.flatMap((wage) => wageSchema.safeParse(wage).error?.issues.map((issue) => [wage.code, issue.path, issue.message]) ?? [])).toEqual([]);
  });
  it('have one row for each occupation, sorted by code', () => {
    const codes = wages.map((wage) => wage.code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes.length).toBeGreaterThanOrEqual(825);
  });
  it('stand one row a line, so that a new row is one new line', () => {
    const lines = readFileSync(join(root, 'src/data/wages.json'), 'utf8').split('\n');
    expect(lines).toHaveLength(wages.length + 3);
    expect(lines.slice(1, -2).map((line) => JSON.parse(line.replace(/,$/u, '')))).toEqual(wages);
  });
  it.each([
    { code: '13-1020', title: 'Buyers and Purchasing Agents', employment: 491_430, p10: 48_380, median: 77_710, p90: 128_870 },
    { code: '15-1252', title: 'Software Developers', employment: 1_687_890, p10: 82_460, median: 135_980, p90: 214_670 },
    { code: '15-1253', title: 'Software Quality Assurance Analysts and Testers', employment: 186_740, p10: 61_440, median: 104_300, p90: 167_010 },
    { code: '15-1299', title: 'Computer Occupations, All Other', employment: 435_370, p10: 55_940, median: 116_580, p90: 188_470 },
    { code: '17-1011', title: 'Architects, Except Landscape and Naval', employment: 106_770, p10: 62_300, median: 99_280, p90: 161_420 },
    { code: '43-9021', title: 'Data Entry Keyers', employment: 127_080, p10: 31_200, median: 41_340, p90: 58_790 },
  ])('of $code are those of the source', (row) => {
    expect(findWage(row.code)).toEqual({ ...row, ...OEWS_2025 });
  });
  it('leave out occupations that are paid by the hour only', () => {
    expect(['27-2011', '27-2031', '27-2042', '27-2091', '27-2099'].filter(findWage)).toEqual([]);
  });
});

describe('a row', () => {
  const row = findWage('15-1252')!;
  it.each([
    [{ code: '15-1252.00' }, 'code'],
    [{ p10: row.median + 1 }, 'median'],
    [{ p90: row.median - 1 }, 'p90'],
    [{ year: 2024 }, 'source'],
    [{ source: '' }, 'source'],
    [{ employment: 0 }, 'employment'],
  ])('with %o is refused', (change, field) => {
    const fields = wageSchema.safeParse({ ...row, ...change }).error?.issues.map(({ path }) => path.join('.'));
    expect(new Set(fields)).toEqual(new Set([field]));
  });
});
