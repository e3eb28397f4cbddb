import { expect, it } from 'vitest';
import { nextTheme, THEMES, toTheme } from '../../../src/lib/theme.ts';

it('leads through every theme and back to the first', () => {
  expect(THEMES.map(nextTheme)).toEqual(['paper', 'microfilm', 'system']);
});

it.each(['', 'sepia', null, undefined, 'PAPER'])('takes %j for the choice of the system', (value) => {
  expect(toTheme(value)).toBe('system');
});

it.each(THEMES)('knows %s', (theme) => {
  expect(toTheme(theme)).toBe(theme);
});
