import { colourTokens } from '../../src/lib/colour-tokens.ts';

/** Contrast of two colours as #rrggbb, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** A colour, what it stands on, and the least contrast between them. */
export type Pair = readonly [front: string, back: string, least: number];

/** What a style sheet's tokens have too little of, a line for each pair and theme; a token that is not there is a fault too. */
export function contrastFaults(css: string, pairs: readonly Pair[]): string[] {
  const tokens = colourTokens(css);
  return pairs.flatMap(([front, back, least]) => {
    const [one, other] = [tokens.get(front), tokens.get(back)];
    if (!one || !other) return [`${one ? back : front} is not a light-dark() pair`];
    return (['light', 'dark'] as const).flatMap((theme) => {
      const found = contrast(one[theme], other[theme]);
      return found >= least ? [] : [`${front} on ${back} in ${theme}: ${found.toFixed(2)}, not ${least}`];
    });
  });
}
