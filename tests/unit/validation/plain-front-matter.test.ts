import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roleSchema } from '../../../src/schemas/role.ts';
import { splitFrontMatter } from '../../../src/validation/front-matter.ts';
import { isPlain, plainFrontMatter } from '../../../src/validation/plain-front-matter.ts';
import { parseRoleFile } from '../../../src/validation/role-file.ts';
import { fileEdits } from '../../../src/validation/tidy/tidy.ts';
import { readTree } from '../../../src/validation/yaml-tree.ts';
import { edit, plainPath as path, plainText, root } from '../../support/role.ts';

const isQuick = (text: string) => parseRoleFile({ path, text }).file.isInOrder;
const dossier = readFileSync(join(root, 'content/roles/sdet.mdx'), 'utf8');

/** Scraps that mean something to some YAML parser, and what dossiers are made of. */
const scrap = fc.constantFrom(
  ...['#', ' # x', "'", '"', '\\', '&a', ' &a ', '*a', '!', '!!str ', '|', '>', ' |\n  ', ': ', ':', ' ', '  ', '\n', '\n\n', '\n  ', '\t', '\r\n', '-', '- ', '? ', ',', '[', ']', '{', '}', '%', '@', '`'],
  ...['~', 'null', 'true', '0x1f', '0o17', '017', '0b11', '1_000', '1e3', '.5', '+3', '.inf', '2026-11-22', '10:04', '<<: ', '---', '...', '\n---\n', '“', '’', '\u00a0', '\u0085', '=', '__proto__: ', '\\u0041', '\\x41', '\\\n'],
);
const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat({ max: 2 }), put: fc.array(scrap, { maxLength: 1 }) });
const changed = (text: string, changes: readonly { at: number; cut: number; put: readonly string[] }[]) =>
  changes.reduce((before, { at, cut, put }) => {
    const index = Math.floor(at * before.length);
    return before.slice(0, index) + put.join('') + before.slice(index + cut);
  }, text);

describe('the quick way', () => {
  it('takes a dossier that is plain and in order', () => {
    expect(isQuick(plainText)).toBe(true);
    expect(isQuick(dossier)).toBe(true);
  });
  it.each([
    ['order', '\norder: machinales', '', '\ntagline:', '\norder: machinales\ntagline:'],
    ['a comment behind a text', '\norder: machinales', '\norder: machinales # yes'],
    ['an anchor', '\norder: machinales', '\norder: &a machinales'],
    ['a tag', '\norder: machinales', '\norder: !!str machinales'],
    ['single quotes', '\norder: machinales', "\norder: 'machinales'"],
    ['a space at a line end', '\norder: machinales', '\norder: machinales '],
    ['a repeated field', '\norder: machinales', '\norder: machinales\norder: machinales'],
    ['a curly quote', 'A year.', 'A year’s.'],
  ])('leaves %s to the slow one', (_, ...pairs) => {
    let text = plainText;
    for (let at = 0; at < pairs.length; at += 2) text = edit(text, pairs[at]!, pairs[at + 1]!);
    expect(isQuick(text)).toBe(false);
  });
  it('tells of whatever it takes what the slow one does, and leaves nothing to repair', () => {
    const check = (text: string) => {
      const parts = splitFrontMatter(text);
      if ('found' in parts || !isPlain(text)) return false;
      const data = plainFrontMatter(parts.head);
      if (!roleSchema.safeParse(data).success) return false;
      const { document, slips } = readTree(parts.head);
      expect(slips).toEqual([]);
      expect(document.warnings).toEqual([]);
      expect(document.toJS({ maxAliasCount: 0 })).toEqual(data);
      expect(fileEdits({ ...parseRoleFile({ path, text }).file, document, isInOrder: false })).toEqual([]);
      return true;
    };
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(plainText, dossier), fc.array(change, { minLength: 1, maxLength: 2 }), (text, changes) => {
        if (check(changed(text, changes))) taken += 1;
      }),
      { numRuns: Number(process.env["CASES"] ?? 1500), seed: 1 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
