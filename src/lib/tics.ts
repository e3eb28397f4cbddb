import { sentences, spansOf, words, type Span } from './prose.ts';

const SINGLE_QUOTES = /(?<=^|[\s("[-])'(?!\d0s|\s)((?:[^'".?!]|(?<=\p{L})'(?=\p{L}))+?)[,.]?'(?![\p{L}\p{N}])/gu;
const DOUBLE_QUOTES = /(?<=^|[\s('[-])"(?!\s)([^".?!]+?)[,.]?"/gu;
const MOST_QUOTED_WORDS = 4;

const NOMINAL_ENDING = /(?:tions?|ments?|ity|ities|ness|nesses)(?![\p{L}\p{N}])/giu;
const LAST_LETTERS = /(?<![\p{L}\p{N}])\p{L}*$/u;
const LEAST_LETTERS = 6;
const LONGEST_WORD = 80;
/** Things one can stand in, count or carry: of these endings by accident. */
const CONCRETE = new Set(
  `apartment apartments auction auctions basement basements business businesses caption captions cement charities
   charity cities city comment comments department departments document documents element elements equipment
   facilities garment garments harness harnesses instrument instruments mention mentions moment moments monument
   monuments nation nations question questions reception receptions section sections segment segments station
   stations universities university witness witnesses`.split(/\s+/u),
);

const TAIL = /, (?:\p{L}+ly )?(\p{L}+ing)(?!\p{L})/gu;
const NO_TAIL = new Set('during nothing something anything everything morning evening string thing spring ring king wing building meeting ceiling bring according including'.split(' '));

/** Words that start a clause and no item of a list. */
const CLAUSE = /^(?:he|she|it|they|we|i|you|who|which|that|but|then|so|the next|where|when|with|because)\b/iu;

/** Quotation marks around one to four words that are no sentence: "the 'findings'". A question is speech. */
export function scareQuotes(text: string): Span[] {
  if (!/['"]/u.test(text)) return [];
  return [SINGLE_QUOTES, DOUBLE_QUOTES]
    .flatMap((pattern) => spansOf(pattern, text))
    .filter(({ text: quoted }) => {
      const count = words(quoted).length;
      return count >= 1 && count <= MOST_QUOTED_WORDS;
    });
}

/** Abstract nouns in -tion, -ment, -ity and -ness, things one can touch left out. */
export function nominalisations(text: string): Span[] {
  return spansOf(NOMINAL_ENDING, text)
    .map(({ text: ending, index }) => wordUpTo(text, index + ending.length))
    .filter(({ text: word }) => [...word].length >= LEAST_LETTERS && !CONCRETE.has(word.toLowerCase()));
}

/** The word of letters alone that ends at a place; an empty one where digits stand in it. Endings are few, words are many. */
function wordUpTo(text: string, end: number): Span {
  const start = Math.max(0, end - LONGEST_WORD);
  const word = LAST_LETTERS.exec(text.slice(start, end))?.[0] ?? '';
  return { text: word, index: end - word.length };
}

/** Clauses hung on with a comma and a participle: "sends the deck, ensuring that". */
export function ingTails(text: string): Span[] {
  return spansOf(TAIL, text).filter(({ text: tail }) => !NO_TAIL.has(tail.slice(tail.lastIndexOf(' ') + 1).toLowerCase()));
}

/** Sentences that hold a list of three: "a, b and c". Longer lists and clauses are none. */
export function triples(text: string): Span[] {
  return text.includes(',') ? sentences(text).filter((sentence) => hasTriple(sentence.text)) : [];
}

function hasTriple(sentence: string): boolean {
  const parts = sentence.split(/,\s+/u);
  return parts.some((part, index) => {
    const next = parts[index + 1];
    const isLater = index > 0 && words(part).length <= 4;
    return next !== undefined && !isLater && !CLAUSE.test(next) && endsList(next, parts[index + 2], index === 0 && parts.length === 3);
  });
}

/** Whether what follows the first item is a second and a third: "b and c", "b, and c", or "b, c" at the end. */
function endsList(second: string, third: string | undefined, isEnd: boolean): boolean {
  const joined = /^(.+?) (?:and|or) \S/u.exec(second)?.[1];
  if (!/^(?:and|or)\b/u.test(second) && joined && words(joined).length <= 3) return true;
  if (third === undefined) return false;
  if (words(second).length <= 4 && /^(?:and|or) /u.test(third)) return true;
  return isEnd && words(second).length <= 3 && words(third).length <= 4 && !CLAUSE.test(third) && !/ (?:and|or) /u.test(third);
}
