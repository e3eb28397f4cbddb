import rows from './wages.json' with { type: 'json' };

/**
 * National wages of one occupation, in whole US dollars a year.
 * The rows stand in wages.json, sorted by code; add one there when an occupation is missing, and copy its figures from the source.
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

export const wages: readonly Wage[] = rows;

const byCode = new Map(wages.map((wage) => [wage.code, wage]));

/** The figures for a SOC code, or undefined when there is no row for it. */
export function findWage(code: string): Wage | undefined {
  return byCode.get(code);
}
