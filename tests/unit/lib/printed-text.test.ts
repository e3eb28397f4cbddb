import { describe, expect, it } from 'vitest';
import { printedText } from '../../../src/lib/printed-text.ts';
import { evilDossier } from '../../support/evil-dossier.ts';
import { roleSchema } from '../../../src/schemas/role.ts';
import { parse } from 'yaml';

/** Paths of all texts of a value. */
function textPaths(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => textPaths(item, path ? `${path}.${key}` : key));
}

const data = parse(evilDossier().split(/^---$/mu)[1]!) as Record<string, unknown>;
const role = roleSchema.parse({ ...data, relations: [{ relation: 'envies', inverse: 'is envied by', role: 'sdet' }] });
const printed = printedText(role);

describe('printedText', () => {
  it('is every text of a dossier but records, facts and what is chosen from a list', () => {
    const unprinted = /^(?:title|order|filed|formerly|federalFilings|habitat\.range)\b|\.(?:fact|kind|from|to|role|nearest|comparedWith)$/u;
    const expected = textPaths(role).filter((path) => !unprinted.test(path));
    expect(printed.map(({ path }) => path.join('.')).toSorted()).toEqual(expected.toSorted());
    expect(expected.length).toBeGreaterThan(50);
  });
  it('has each text as it stands at its path', () => {
    for (const { path, text } of printed) expect(path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], role)).toBe(text);
  });
  it('tells advertisements from prose and labels', () => {
    const kinds = new Map(printed.map(({ path, kind, section }) => [path.join('.'), `${section} ${kind}`]));
    expect(kinds.get('jdAutopsy.0.illusion')).toBe('jdAutopsy advertisement');
    expect(kinds.get('jdAutopsy.0.translation')).toBe('jdAutopsy prose');
    expect(kinds.get('aliases.0.name')).toBe('orgChart label');
    expect(kinds.get('tagline')).toBe('head prose');
    expect(kinds.get('exhibits.dayLog.certifies')).toBe('dayLog prose');
  });
});
