import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtFiles, dist } from '../support/built.ts';

/** What is compressed already, and what hosts read themselves. */
const AS_IT_IS = /\.(?:woff2|png|jpe?g|webp|avif|ico)$|^_(?:headers|redirects)$/u;
const texts = builtFiles.filter((path) => !AS_IT_IS.test(path));
const read = (path: string) => readFileSync(join(dist, path));

it.each(texts)('%s lies there in brotli and gzip, with the same content', (path) => {
  const bytes = read(path);
  expect(brotliDecompressSync(read(`${path}.br`)).equals(bytes)).toBe(true);
  const zipped = read(`${path}.gz`);
  expect(gunzipSync(zipped).equals(bytes)).toBe(true);
  // No time and no system: the same bytes on every machine.
  expect([...zipped.subarray(4, 8), zipped[9]]).toEqual([0, 0, 0, 0, 255]);
});

it('nothing else is compressed again', () => {
  const others = builtFiles.filter((path) => AS_IT_IS.test(path));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((path) => existsSync(join(dist, `${path}.br`)) || existsSync(join(dist, `${path}.gz`)))).toEqual([]);
});
