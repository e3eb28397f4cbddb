import { describe, expect, it } from 'vitest';
import { kinshipRecord, relateAll } from '../../../src/lib/related.ts';
import { plainRole } from '../../support/role.ts';

const records = [
  { id: 'a', words: ['cupboard', 'hooks', 'keys', 'ledger'] },
  { id: 'b', words: ['cupboard', 'hooks', 'keys', 'porter'] },
  { id: 'c', words: ['cupboard', 'diagram', 'plotter', 'waiver'] },
  { id: 'd', words: ['boiler', 'diagram', 'plotter', 'valves'] },
];

describe('relateAll', () => {
  const related = relateAll(records, 3);
  const match = (from: string, to: string) => related.get(from)!.find(({ id }) => id === to)?.match;

  it('puts the dossier with most rare words in common first, and never itself', () => {
    expect(related.get('a')![0]!.id).toBe('b');
    expect(related.get('c')![0]!.id).toBe('d');
    for (const [id, others] of related) expect(others.map((other) => other.id)).not.toContain(id);
  });
  it('is the same from either side', () => {
    for (const { id: from } of records) for (const { id: to } of records) if (from !== to) expect(match(from, to)).toBe(match(to, from));
  });
  it('is 100 for the same words and 0 for none in common', () => {
    const same = relateAll([{ id: 'x', words: ['keys', 'hooks'] }, { id: 'y', words: ['keys', 'hooks'] }, { id: 'z', words: ['boiler'] }], 2);
    expect(same.get('x')).toEqual([
      { id: 'y', match: 100 },
      { id: 'z', match: 0 },
    ]);
  });
  it('does not depend on the order of the files', () => {
    expect(relateAll(records.toReversed(), 3).get('a')).toEqual(related.get('a'));
  });
});

describe('kinshipRecord', () => {
  it('holds distinct words of four letters or more', () => {
    const { words } = kinshipRecord('plain', plainRole());
    expect(words).toContain('cupboard');
    expect(words.every((word) => word.length >= 4)).toBe(true);
    expect(new Set(words).size).toBe(words.length);
  });
});
