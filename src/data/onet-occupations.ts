import titles from './onet-occupations.json' with { type: 'json' };

/**
 * The titles of the occupations of O*NET 30.0, by code. Source: O*NET 30.0 Database, U.S. Department of Labor, Employment
 * and Training Administration, used under CC BY 4.0; see the method page.
 */
const occupations: Readonly<Record<string, string>> = titles;

/** The title of an occupation, letter for letter, or undefined when O*NET has no such code. */
export function occupationTitle(code: string): string | undefined {
  return Object.hasOwn(occupations, code) ? occupations[code] : undefined;
}
