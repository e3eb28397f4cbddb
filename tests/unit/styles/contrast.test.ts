import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colourTokens } from '../../../src/lib/colour-tokens.ts';
import { contrast, contrastFaults, type Pair } from '../../support/contrast.ts';
import { root } from '../../support/role.ts';

const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
const onBoth = (front: string, least: number): Pair[] => ['--color-paper', '--color-tint'].map((back) => [front, back, least]);
const washes = [...colourTokens(css).keys()].filter((name) => name.startsWith('plate-'));

const pairs: Pair[] = [
  ...onBoth('--color-ink', 7),
  ...onBoth('--color-muted', 4.5),
  ...onBoth('--color-alarm', 4.5),
  ['--color-rule', '--color-paper', 3],
  ...washes.map((wash): Pair => ['--color-ink', wash, 4.5]),
];

describe('contrast', () => {
  it('is the ratio that WCAG gives', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  it('of ink, muted text, the stamp and the rules is enough in both themes, and there is a wash for every order', () => {
    expect(washes).toHaveLength(14);
    expect(contrastFaults(css, pairs)).toEqual([]);
  });

  it('is found wanting where a token is too pale, in the theme where it is', () => {
    const broken = css.replace(/--color-muted: light-dark\(#\w+/u, '--color-muted: light-dark(#9a9184').replace(/--color-ink: light-dark\((#\w+), #\w+/u, '--color-ink: light-dark($1, #7f878b');
    expect(contrastFaults(broken, [...onBoth('--color-ink', 7), ...onBoth('--color-muted', 4.5)])).toEqual([
      '--color-ink on --color-paper in dark: 4.98, not 7',
      '--color-ink on --color-tint in dark: 4.45, not 7',
      '--color-muted on --color-paper in light: 2.78, not 4.5',
      '--color-muted on --color-tint in light: 2.48, not 4.5',
    ]);
  });

  it('is found wanting where a token has one value for both themes', () => {
    const broken = css.replace(/--color-rule: [^;]+/u, '--color-rule: #8f8570');
    expect(contrastFaults(broken, pairs)).toEqual(['--color-rule is not a light-dark() pair']);
  });
});
