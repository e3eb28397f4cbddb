const LETTERS_SAID_WITH_A_VOWEL = /^[AEFHILMNORSX]/u;
const SOUNDS_LIKE_YOU_OR_WON = /^(?:uni|use|ux|eu|one)/iu;
const VOWEL_SOUND = /^(?:[aeiou]|hon|heir|hour)/iu;

/** "a" or "an" before a job title; a leading run of capitals is read letter by letter. */
export function indefiniteArticle(title: string): 'a' | 'an' {
  if (/^[A-Z]{2}/u.test(title)) return LETTERS_SAID_WITH_A_VOWEL.test(title) ? 'an' : 'a';
  return VOWEL_SOUND.test(title) && !SOUNDS_LIKE_YOU_OR_WON.test(title) ? 'an' : 'a';
}

export interface TextRun {
  readonly code: boolean;
  readonly text: string;
}

/** Splits plain text at backticks: what stands between a pair of them is code. */
export function splitCode(text: string): TextRun[] {
  const parts = text.split('`');
  const paired = parts.length % 2 === 1;
  const runs = paired ? parts : [...parts.slice(0, -2), parts.slice(-2).join('`')];
  return runs.map((part, index) => ({ code: index % 2 === 1, text: part })).filter((run) => run.text !== '');
}

/** Orders two strings by code point: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The key under which two spellings of a name count as the same: case, accents and punctuation ignored. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a cell of a table is a figure, with or without a unit of one word: "41", "$1,200", "3.5 h", "none" is not. */
export function isFigure(cell: string): boolean {
  return /^[-−+]?[$€£]?\d[\d.,:]*\s?(?:%|\p{L}+)?$/u.test(cell);
}

/** "1 file", "4 files". */
export function fileCount(count: number): string {
  return `${count} ${count === 1 ? 'file' : 'files'}`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML or XML, also within double quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign]!);
}

/** Plain text as it is said where nothing can be set as code. */
export function withoutCode(text: string): string {
  return splitCode(text).map((run) => run.text).join('');
}
