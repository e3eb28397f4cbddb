import { expect, it } from 'vitest';
import { anchorAt } from '../../../src/lib/anchor.ts';

it.each([
  [0, 'start'],
  [0.1, 'middle'],
  [99.9, 'middle'],
  [100, 'end'],
] as const)('hangs the lettering at %d from its %s', (at, anchor) => {
  expect(anchorAt(at)).toBe(anchor);
});
