import { describe, expect, it } from 'vitest';
import { trace } from '../../../../src/lib/plate/path.ts';
import { boxOf } from '../../../support/plate-geometry.ts';

describe('trace', () => {
  it.each([
    ['M10 20L15 20', 'M10 20h5'],
    ['M110 120L110 114', 'M110 120v-6'],
    ['M90 100L3 7', 'M90 100L3 7'],
    ['M0.4 0.6Q10 10 20 0Z', 'M0 1q10 9 20-1z'],
    ['M5 5A4 4 0 0 1 5 13', 'M5 5a4 4 0 0 1 0 8'],
    ['M13 3L13 3', 'M13 3h0'],
    ['M11 11L19 19ZL12 30', 'M11 11l8 8zl1 19'],
    ['M-0.2 5L-7 -8', 'M0 5L-7-8'],
  ])('writes %s as %s', (drawing, path) => {
    expect(trace(drawing)).toBe(path);
  });
  it('rounds every point by itself, so that a long line does not drift', () => {
    const steps = Array.from({ length: 50 }, (_, index) => `L${index * 0.4} ${index * 0.4}`);
    expect(boxOf(trace(`M0 0${steps.join('')}`))).toEqual({ left: 0, top: 0, right: 20, bottom: 20 });
  });
  it.each(['M1', 'M1 undefined', 'M1 NaN', 'M1 2 3 4'])('refuses %s', (drawing) => {
    expect(() => trace(drawing)).toThrow('Not a command of a path: M1');
  });
});
