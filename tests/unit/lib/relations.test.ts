import { expect, it } from 'vitest';
import { relationsOf } from '../../../src/lib/relations.ts';

const entry = (id: string, ...to: string[]) => ({
  id,
  data: { relations: to.map((role) => ({ relation: `envies ${role}`, inverse: `is envied by ${id}`, role })) },
});
const entries = [entry('porter', 'keeper'), entry('clerk', 'keeper', 'porter'), entry('keeper', 'clock')];

it('puts what a dossier states first, then what others state to it, by their ids', () => {
  expect(entries.map((one) => relationsOf(one, entries))).toEqual([
    [
      { relation: 'envies keeper', role: 'keeper' },
      { relation: 'is envied by clerk', role: 'clerk' },
    ],
    [
      { relation: 'envies keeper', role: 'keeper' },
      { relation: 'envies porter', role: 'porter' },
    ],
    [
      { relation: 'envies clock', role: 'clock' },
      { relation: 'is envied by clerk', role: 'clerk' },
      { relation: 'is envied by porter', role: 'porter' },
    ],
  ]);
});
