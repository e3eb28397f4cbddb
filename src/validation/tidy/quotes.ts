import { Scalar } from 'yaml';
import { fieldName, type FieldPath } from '../issue.ts';
import { wantsText } from '../schema-issues.ts';
import { rewritten, type Edit } from './edit.ts';
import type { Tree } from './tree.ts';

const CURLY = /[“”‘’]/u;

/** Curly quotes made straight. */
export function straighten(text: string): string {
  return text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
}

/** Double quotes around the source of a plain text; line breaks in it stay, as both notations fold them alike. */
export function doubleQuoted(plain: string): string {
  return `"${plain.replace(/["\\]/gu, '\\$&')}"`;
}

/** The repair of one value's quotes: single ones, curly ones, or none around a number that is meant as text. */
export function quoteEdit({ text, spaces, numbers }: Tree, node: Scalar, path: FieldPath): Edit[] {
  const [start, end] = node.range!;
  const source = text.slice(start, end);
  const found = complaint(node, source, path, numbers);
  return found ? [{ start, end, text: repaired(node, rewritten(text, spaces, start, end)), at: start, found, field: fieldName(path) }] : [];
}

function complaint(node: Scalar, source: string, path: FieldPath, numbers: boolean): string | undefined {
  if (node.type === Scalar.QUOTE_SINGLE) return 'It stands in single quotes.';
  if (CURLY.test(source)) return 'It contains curly quotes.';
  const loose = numbers && (typeof node.value === 'number' || typeof node.value === 'boolean');
  return loose && wantsText(path) ? `It is a ${typeof node.value} (${source}), not text.` : undefined;
}

function repaired(node: Scalar, source: string): string {
  switch (node.type) {
    case Scalar.QUOTE_SINGLE:
      return doubleQuoted(straighten(source.slice(1, -1).replaceAll("''", "'")));
    case Scalar.QUOTE_DOUBLE:
      return source.replace(/[“”]/gu, '\\"').replace(/[‘’]/gu, "'");
    case Scalar.PLAIN: {
      const straight = straighten(source.replace(/^“([^“”]*)”$/su, '$1'));
      return typeof node.value !== 'string' || /^["']/u.test(straight) ? doubleQuoted(straight) : straight;
    }
    default:
      return straighten(source);
  }
}
