import { spansOf, type Span } from './prose.ts';

const DIGITS = String.raw`[\p{L}-]*\d[\p{L}\p{N}]*(?:[.,:\/\-]\d[\p{L}\p{N}]*)*`;
const NUMBER_WORD = anyCase(
  'zero|(?<![Nn]o )one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ieth)|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|once|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth',
);
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Mon|Tue|Wed|Thu|Fri';
const MONTH = 'January|February|March|April|June|July|August|September|October|November|December|(?<=\\p{Ll}[,;]? )May|May(?= \\d)';

/** Digits with their letters and commas, number words, days, months, times of day, and masked code. */
const SPECIFIC = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DIGITS}|(?:(?<!-)${NUMBER_WORD}(?:-${NUMBER_WORD})?|${DAY}|${MONTH}|[Nn]oon|[Mm]idnight)(?!\\p{L}))|\\u0001+`, 'gu');

/** What can be checked in a normalized text: a clock time, a date's month, "two", "A4" and a span of code are one each. */
export function specifics(text: string): Span[] {
  return spansOf(SPECIFIC, text);
}

/** Alternatives of which the first letter may be a capital. */
function anyCase(alternatives: string): string {
  const words = alternatives.replace(/(^|[|:)])([a-z])/gu, (_match, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`);
  return `(?:${words})`;
}
