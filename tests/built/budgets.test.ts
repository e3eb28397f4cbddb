import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages } from '../support/built.ts';
import { root } from '../support/role.ts';

const read = (path: string) => readFileSync(join(root, 'dist', path));
const compressed = (path: string) => brotliCompressSync(read(path)).length;

/** A server's first flight is ten packets. */
const FIRST_FLIGHT = 14_000;
const LIST = 20_000;
const FONTS = 60_000;

describe('bytes', () => {
  it.each(builtPages.filter((path) => /^roles\/[^/]+\/index\.html$/u.test(path)))('%s is whole in the first flight, styles included', (path) => {
    expect(compressed(path)).toBeLessThanOrEqual(FIRST_FLIGHT);
  });
  it.each(builtPages.filter((path) => path === 'index.html' || /^taxonomy\/[^/]+\/index\.html$/u.test(path)))('%s takes at most 20 kB', (path) => {
    expect(compressed(path)).toBeLessThanOrEqual(LIST);
  });
  it('the faces take at most 60 kB in all', () => {
    const faces = builtFiles.filter((path) => path.endsWith('.woff2'));
    expect(faces.length).toBeGreaterThan(0);
    expect(faces.reduce((sum, path) => sum + read(path).length, 0)).toBeLessThanOrEqual(FONTS);
  });
});
