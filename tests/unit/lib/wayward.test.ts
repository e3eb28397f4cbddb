import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyAddress, wordOfAddress } from '../../../src/lib/wayward.ts';

describe('a wayward address', () => {
  it.each([
    ['/Roles/SDET', '/roles/sdet/'],
    ['/roles/sdet.html', '/roles/sdet/'],
    ['/roles/sdet/index.html', '/roles/sdet/'],
    ['/roles/sdet', '/roles/sdet/'],
    ['/roles//sdet/', '/roles/sdet/'],
    ['/roles/enterprise_architect', '/roles/enterprise-architect/'],
    ['/roles/Enterprise%20Architect', '/roles/enterprise-architect/'],
    ['/roles/sdet/.', '/roles/sdet/'],
    ['/roles/sdet%22', '/roles/sdet/'],
    ['/METHOD/', '/method/'],
  ])('%s probably means %s', (path, address) => {
    expect(likelyAddress(path)).toBe(address);
  });
  it.each(['/roles/no-such-role/', '/', '/roles/sdet.md', '/atom.xml'])('%s means itself', (path) => {
    expect(likelyAddress(path)).toBeUndefined();
  });
  it('never leads to another host', () => {
    const sign = fc.constantFrom('/', '\\', '.', ':', '%5C', '%2F', '@', 'a', 'X', 'evil.example', 'https:', ' ', '_', '.html', '"', '\t');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 9 }), (signs) => {
        const address = likelyAddress(`/${signs.join('')}`);
        if (address) expect(new URL(address, 'https://otiose.example').origin).toBe('https://otiose.example');
      }),
      { numRuns: 5000, seed: 3 },
    );
  });
});

describe('the word of an address', () => {
  it.each([
    ['/roles/no-such_role/', 'no such role'],
    ['/roles/Agile%20Coach.html', 'Agile Coach'],
    ['/roles/gone.md', 'gone'],
    ['/', ''],
  ])('of %s is %j', (path, word) => {
    expect(wordOfAddress(path)).toBe(word);
  });
});
