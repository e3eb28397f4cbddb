/** A stretch of a text: what it is and where it starts. */
export interface Span {
  readonly text: string;
  readonly index: number;
}

/** What code is replaced with, character for character, so that places stay the same. */
const CODE = '\u0001';
const WORD = /\u0001+|[\p{L}\p{N}]+(?:['.:,/-][\p{L}\p{N}]+)*/gu;
const ABBREVIATION = /(?:^|[^\p{L}])(?:e\.g|i\.e|etc|vs|cf|mr|ms|mrs|dr|prof|no|nos|vol|fig|st|inc|ltd|approx|a\.m|p\.m|(?:\p{L}\.)+\p{L})\.$/iu;
/** An end mark with what closes, a space, and what a sentence can start with. */
const SENTENCE_END = /[.?!…]['")\]]*\s+(?=['"([]*[\p{Lu}\p{N}\u0001])/gu;
const END_MARK = /[.?!…]['")\]]*$/u;

/** What is replaced below: most texts have none of it. */
const UNUSUAL = /[‘’“”\u00A0\u202F`]/u;

/** A text as the rules read it: straight quotation marks, plain spaces, code masked. Every character keeps its place. */
export function normalize(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[\u00A0\u202F]/gu, ' ')
    .replace(/`[^`]+`/gu, (code) => CODE.repeat(code.length));
}

/** The words of a normalized text; a clock time, a number with its commas and a span of code are one word each. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The words of a normalized text with their places. */
export function wordSpans(text: string): Span[] {
  return spansOf(WORD, text);
}

export interface Sentence extends Span {
  /** How many words it has. */
  readonly words: number;
}

/**
 * The sentences of a normalized text. A stretch without an end mark and of fewer than four words is a label, no sentence.
 * By rule and not by Intl.Segmenter, whose answer depends on the version of its data. `inText` are the words, if they are known.
 */
export function sentences(text: string, inText: readonly Span[] = wordSpans(text)): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let word = 0;
  const push = (end: number) => {
    const first = word;
    while (word < inText.length && inText[word]!.index < end) word += 1;
    const sentence = text.slice(start, end).trimEnd();
    if (word - first >= (END_MARK.test(sentence) ? 1 : 4)) found.push({ text: sentence, index: start, words: word - first });
    start = end;
  };
  for (const { text: end, index } of spansOf(SENTENCE_END, text)) {
    if (!ABBREVIATION.test(text.slice(Math.max(start, index - 12), index + 1))) push(index + end.length);
  }
  push(text.length);
  return found;
}

/** Every match of a pattern with flag g that matches no empty text, as spans. A loop of exec: a corpus has a million of them. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) spans.push({ text: match[0], index: match.index });
  return spans;
}
