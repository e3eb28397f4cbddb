export interface ThemedColour {
  readonly light: string;
  readonly dark: string;
}

/** The custom properties of a style sheet whose value is a pair of hexadecimal colours, named by the class that alone has them, or else by themselves. */
export function colourTokens(css: string): Map<string, ThemedColour> {
  const pair = /(?:\.([\w-]+) \{ )?(--[\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/gu;
  return new Map([...css.matchAll(pair)].map(([, owner, name, light, dark]) => [owner ?? name!, { light: light!, dark: dark! }]));
}
