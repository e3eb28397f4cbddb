import fc from 'fast-check';
import type { SearchHit } from '../../src/lib/search/search.ts';
import { corpus } from './search-records.ts';

/** Texts that some program obeys, loses or counts wrong. */
export const evil = [
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf prototype',
  '(a+)+$',
  '[\\p{L}',
  '.*?^$|\\b\\1(?<x>',
  '%00%FF%',
  '\u0000\u0001\u0007\u001b[31m',
  '\u202eמנהל\u202c مدير',
  '👩‍💻🏳️‍🌈',
  '\ud800',
  '\udc00\ud800',
  'ﷺ½™',
  'e\u0301'.repeat(60),
  'İıſßς',
  '${1+1}{{x}}',
  "' OR 1=1 --",
  '1e309',
  'NaN',
];

/** A piece of text of any script, of signs alone, or of the words of the dozen roles. */
export const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom('\u0000', '\u200b', '\u202e', '\ud83d', '\ude42', 'א', 'ش', '(', '*', '\\', '<', ' ', 'a', 'd'), maxLength: 30 }),
  fc.constantFrom(...evil, ...corpus.map(({ title }) => title), 'd', 'manager', 'devrel', 'the'),
);

/** Pieces side by side or apart, or one of them over and over, up to so many characters. */
export const textUpTo = (most: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.array(piece, { maxLength: 6 }).chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between))) },
    { weight: 1, arbitrary: fc.tuple(piece, fc.integer({ min: 1, max: 5000 })).map(([part, times]) => part.repeat(times).slice(0, most)) },
  );

export const anyText = textUpTo(100_000);

/** What is wrong with an answer, whatever was asked: too many hits, one twice or unknown, scores that are no numbers or out of order. */
export function hitFaults(hits: readonly SearchHit[], limit: number, known: ReadonlySet<string>): string[] {
  const found = hits.map(({ id }) => id);
  const scores = hits.map(({ score }) => score);
  return [
    ...(hits.length > limit ? [`${hits.length} hits, at most ${limit} asked for`] : []),
    ...found.filter((id, at) => found.indexOf(id) < at).map((id) => `${id} stands twice`),
    ...found.filter((id) => !known.has(id)).map((id) => `${id} is not on file`),
    ...scores.filter((score, at) => !Number.isFinite(score) || score > (scores[at - 1] ?? Infinity)).map((score) => `the score ${score} is out of order`),
  ];
}
