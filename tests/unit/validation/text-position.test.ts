import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, Scalar, stringify } from 'yaml';
import { offsetInSource } from '../../../src/validation/text-position.ts';

const styles = [Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE, Scalar.BLOCK_FOLDED, Scalar.BLOCK_LITERAL] as const;
const letters = fc.constantFrom('a', 'B', '7', 'é', "'", '"', '\\', ':', '#', '-', '>', '|', 'x41', 'u0041', '. ', ' ', ' ', '  ');
const texts = fc.array(letters, { minLength: 1, maxLength: 60 }).map((parts) => `k${parts.join('')}k`);

/** The source of a text as YAML would be written, and the text as it is read back. */
function write(text: string, style: (typeof styles)[number], lineWidth: number, end: string): { source: string; text: string } {
  const scalar = new Scalar(text);
  scalar.type = style;
  const yaml = stringify({ field: scalar }, { lineWidth, minContentWidth: 0 }).replaceAll('\n', end);
  const node = parseDocument(yaml).get('field', true);
  if (!isScalar<string>(node) || !node.range) throw new Error(yaml);
  return { source: yaml.slice(node.range[0], node.range[1]), text: node.value };
}

describe('offsetInSource', () => {
  it('finds each character of a text, however it is quoted, escaped and folded', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...styles), fc.constantFrom(0, 20, 40), fc.constantFrom('\n', '\r\n'), (written, style, width, end) => {
        const { source, text } = write(written, style, width, end);
        let last = -1;
        for (let index = 0; index < text.length; index += 1) {
          const offset = offsetInSource(source, text, index);
          if (/\s/u.test(text[index]!)) continue;
          expect(offset, `${index} of ${JSON.stringify(text)} in ${JSON.stringify(source)}`).toBeGreaterThan(last);
          expect([text[index], '\\']).toContain(source[offset]);
          last = offset;
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
  it('gives the start where the two do not fit, and never throws', () => {
    expect(offsetInSource('"abc"', 'xyz', 2)).toBe(0);
    expect(offsetInSource('abc', 'abc', 9)).toBe(0);
    expect(offsetInSource('', '', 0)).toBe(0);
    expect(offsetInSource('\\uD800x', 'x', 0)).toBe(6);
    expect(offsetInSource('\\UFFFFFFFFx', 'x', 0)).toBe(10);
  });
});
