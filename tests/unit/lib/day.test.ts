import { describe, expect, it } from 'vitest';
import { clockTime, dayFrame, daySpans, duration, minutes } from '../../../src/lib/day.ts';

const log = [
  { from: '09:10', to: '09:35', entry: 'a' },
  { from: '09:35', to: '09:40', entry: 'b' },
  { from: '11:55', to: '12:00', entry: 'c' },
];

describe('daySpans', () => {
  it('puts the unrecorded gaps between the entries', () => {
    expect(daySpans(log).map(({ kind, length }) => [kind, length])).toEqual([
      ['entry', 25],
      ['entry', 5],
      ['gap', 135],
      ['entry', 5],
    ]);
  });
});

describe('dayFrame', () => {
  it('is office hours when the log fits', () => {
    expect(dayFrame(log)).toEqual({ start: 540, end: 1020 });
  });
  it('grows with the log', () => {
    expect(dayFrame([{ from: '06:00', to: '19:30', entry: '' }])).toEqual({ start: 360, end: 1170 });
  });
});

describe('clock times', () => {
  it('go to minutes and back', () => {
    expect(minutes('00:00')).toBe(0);
    expect(minutes('23:59')).toBe(1439);
    expect(clockTime(minutes('08:05'))).toBe('08:05');
  });
  it.each([
    [0, '0 min'],
    [59, '59 min'],
    [60, '1 h'],
    [135, '2 h 15 min'],
  ])('says %i minutes as %s', (length, words) => {
    expect(duration(length)).toBe(words);
  });
});
