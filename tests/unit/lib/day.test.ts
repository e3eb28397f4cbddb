import { describe, expect, it } from 'vitest';
import { dayFrame, daySpans, duration, gapHeight, hourTicks, minutes } from '../../../src/lib/day.ts';

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

describe('hourTicks', () => {
  it('are the full hours of the frame, in per cent of it', () => {
    expect(hourTicks({ start: 540, end: 780 })).toEqual([9, 10, 11, 12, 13].map((hour, index) => ({ hour, at: index * 25 })));
    expect(hourTicks({ start: 570, end: 690 })).toEqual([
      { hour: 10, at: 25 },
      { hour: 11, at: 75 },
    ]);
  });
});

describe('gapHeight', () => {
  it.each([
    [1, 12],
    [25, 15],
    [60, 36],
    [480, 288],
    [932, 559],
  ])('draws %i minutes %i pixels high', (length, height) => {
    expect(gapHeight(length)).toBe(height);
  });
});

describe('clock times', () => {
  it('go to minutes', () => {
    expect(minutes('00:00')).toBe(0);
    expect(minutes('23:59')).toBe(1439);
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
