import { spansOf, type Span } from '../../src/lib/prose.ts';
import { specifics } from '../../src/lib/specifics.ts';
import { readRoleFiles, type SourceFile } from '../../src/validation/read-role-file.ts';
import { root } from '../support/role.ts';

/** Lines that keep their words: vocabularies, codes, dates and the scaffold. */
const KEPT = /^(?:---|\s*(?:- )?(?:order|filed|year|range|nearest|comparedWith|code|match|from|to|kind):.*|\s*(?:- )?\w+:)$/u;
const NAME = /^(?: *- name|title): /u;
const FIELD = /^\s*(?:- )?(?:\w+: )?/u;
const CODE = /`[^`]*`/gu;
/** A word, but no article, on which other rules rest, and no name of a field. */
const WORD = /(?<![\p{L}\p{N}])(?!(?:an?|the)\b)[A-Za-z]{2,}(?![\p{L}\p{N}:])/giu;
const CAPITALISED = /^[A-Z]/u;
const THREE_DIGITS = /(?<![\d.,:-])[1-8]\d\d(?![\d,:-]|\.\d)/gu;
const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';

/**
 * Distinct, valid dossiers of the size and shape of those on file: theirs in turn, each with its letters exchanged in a way
 * of its own, so that words differ and lengths do not. Each is related to the two before it. The same on every run.
 */
export function dossiers(count: number): SourceFile[] {
  const models = readRoleFiles(root).sources.filter(({ path }) => !path.includes('/_'));
  return Array.from({ length: count }, (_, index) => {
    const variant = Math.floor(index / models.length);
    const lines = withoutRecords(models[index % models.length]!.text).split('\n');
    const text = lines.map((line) => (KEPT.test(line) ? line : inOtherWords(line, variant))).join('\n');
    return { path: `content/roles/${idAt(index)}.mdx`, text: withRelations(text, index) + notesOf(index) };
  });
}

function idAt(index: number): string {
  return `specimen-${index}`;
}

/** A dossier without filings, which are of real names, and without relations, which are of real files. */
function withoutRecords(text: string): string {
  return text.replace(/^federalFilings:[^]*?(?=^\w)/mu, 'federalFilings: []\n').replace(/^(?:relations|formerly):[^]*?(?=^\w|^---$)/gmu, '');
}

function withRelations(text: string, index: number): string {
  const before = [index - 1, index - 2].filter((other) => other >= 0).map((other) => `  - relation: envies\n    inverse: is envied by\n    role: ${idAt(other)}\n`);
  return before.length > 0 ? text.replace(/(?<=\n)(?=exhibits:\n|---\n$)/u, `relations:\n${before.join('')}`) : text;
}

/** Every fifth dossier has field notes, and every tenth has a component in them: what must be compiled as MDX. */
function notesOf(index: number): string {
  if (index % 5 !== 0) return '';
  return index % 10 === 0 ? `\nFound ${index} times. <Stamp>Filed</Stamp>\n` : `\nFound ${index} times.\n`;
}

/** A line with the letters of its longer words exchanged; days, code and most numbers stay. A name gets the number of the variant. */
function inOtherWords(line: string, variant: number): string {
  const from = FIELD.exec(line)![0].length;
  const text = line.slice(from).replace(THREE_DIGITS, (digits) => String(Number(digits) + variant));
  const kept = [...spansOf(CODE, text), ...specifics(text)];
  const isAttribution = line.trimStart().startsWith('attribution:');
  const isKept = ({ text: word, index }: Span) =>
    kept.some((span) => index < span.index + span.text.length && span.index < index + word.length) || (isAttribution && CAPITALISED.test(word));
  const words = spansOf(WORD, text).filter((word) => !isKept(word));
  const exchanged = words.reduce((done, word) => done.slice(0, word.index) + exchange(word.text, variant) + done.slice(word.index + word.text.length), text);
  const named = NAME.test(line) ? exchanged.replace(/"?$/u, (end) => ` ${variant}${end}`) : exchanged;
  return line.slice(0, from) + named;
}

/** A word in which each vowel and each consonant is another one: a hundred ways. */
function exchange(word: string, variant: number): string {
  return word.replace(/[a-z]/giu, (letter) => {
    const lower = letter.toLowerCase();
    const [letters, shift] = VOWELS.includes(lower) ? [VOWELS, variant] : [CONSONANTS, Math.floor(variant / VOWELS.length)];
    const at = letters.indexOf(lower);
    const other = at < 0 ? lower : letters[(at + shift) % letters.length]!;
    return letter === lower ? other : other.toUpperCase();
  });
}
