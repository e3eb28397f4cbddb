/**
 * National wages of the occupations that dossiers name, one row each, in whole US dollars a year.
 * Add a row when a dossier needs an occupation that is not here; copy its figures from the source.
 */
export interface Wage {
  /** SOC 2018 code, or the grouping the Bureau publishes in its place. */
  readonly code: string;
  readonly title: string;
  /** Jobs, rounded by the Bureau to 10; the self-employed are not counted. */
  readonly employment: number;
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  readonly year: number;
  readonly source: string;
}

const OEWS_2025 = 'US Bureau of Labor Statistics, OEWS, May 2025';

export const wages: readonly Wage[] = [
  { code: '13-1020', title: 'Buyers and Purchasing Agents', employment: 491_430, p10: 48_380, median: 77_710, p90: 128_870, year: 2025, source: OEWS_2025 },
  { code: '15-1252', title: 'Software Developers', employment: 1_687_890, p10: 82_460, median: 135_980, p90: 214_670, year: 2025, source: OEWS_2025 },
  { code: '15-1253', title: 'Software Quality Assurance Analysts and Testers', employment: 186_740, p10: 61_440, median: 104_300, p90: 167_010, year: 2025, source: OEWS_2025 },
  { code: '15-1299', title: 'Computer Occupations, All Other', employment: 435_370, p10: 55_940, median: 116_580, p90: 188_470, year: 2025, source: OEWS_2025 },
  { code: '17-1011', title: 'Architects, Except Landscape and Naval', employment: 106_770, p10: 62_300, median: 99_280, p90: 161_420, year: 2025, source: OEWS_2025 },
  { code: '43-9021', title: 'Data Entry Keyers', employment: 127_080, p10: 31_200, median: 41_340, p90: 58_790, year: 2025, source: OEWS_2025 },
];

const byCode = new Map(wages.map((wage) => [wage.code, wage]));

/** The figures for a SOC code, or undefined when there is no row for it. */
export function findWage(code: string): Wage | undefined {
  return byCode.get(code);
}
