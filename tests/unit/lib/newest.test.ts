import { expect, it } from 'vitest';
import { newestFirst } from '../../../src/lib/newest.ts';

const file = (name: string, filed: string, id: string) => ({ name, filed, order: { id } });
const files = [
  file('a', '2026-01-02', 'moths'),
  file('b', '2026-01-02', 'moths'),
  file('c', '2026-01-03', 'ants'),
  file('d', '2026-01-02', 'ants'),
  file('e', '2026-01-02', 'moths'),
  file('f', '2026-01-02', 'crickets'),
];
const names = (limit: number) => newestFirst(files, limit).map(({ name }) => name).join('');

it('lists the latest date first, and one file of each order before the second of any', () => {
  expect(names(9)).toBe('cadfbe');
});
it('stops at the limit', () => {
  expect(names(3)).toBe('cad');
});
