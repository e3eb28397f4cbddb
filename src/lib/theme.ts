/** What the site can be printed on; `system` leaves it to the device. The script before the first paint and tokens.css know these names too. */
export const THEMES = ['system', 'paper', 'microfilm'] as const;

export type Theme = (typeof THEMES)[number];

/** Where a device keeps its reader's choice. */
export const THEME_KEY = 'otiose.theme';

/** A stored value as a theme; whatever is no theme is `system`. */
export function toTheme(value: unknown): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}

/** The theme after this one; the last leads to the first. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
}
