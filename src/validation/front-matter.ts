/** A dossier's text in its two parts. */
export interface Parts {
  /** The YAML, with the opening line of hyphens, so that line numbers are those of the file. */
  readonly head: string;
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

export interface NoParts {
  readonly line: number;
  readonly found: string;
  readonly fix: string;
}

/** Where the site generator's own parser ends front matter; ours must end at the same place, or it would check another text. */
const GENERATOR_FENCE = /\n(?:---|\+\+\+)/u;

/** Splits a text with Unix line ends at the two lines of hyphens, or says why it cannot. */
export function splitFrontMatter(text: string): Parts | NoParts {
  const close = /^---[ \t]*\n/u.test(text) ? text.search(GENERATOR_FENCE) : -1;
  if (close < 0) {
    const fix = 'Start the file with a line of three hyphens, and end the front matter with another.';
    return { line: 1, found: 'It has no front matter.', fix };
  }
  const head = text.slice(0, close + 1);
  const line = head.split('\n').length;
  const fence = /^---[ \t]*(?:\n|$)/u.exec(text.slice(close + 1))?.[0];
  if (fence === undefined) {
    const found = 'The front matter would end at this line, which is not three hyphens alone.';
    return { line, found, fix: 'Write --- alone on the line, or start the line with something else.' };
  }
  return { head, body: text.slice(close + 1 + fence.length), bodyLine: line + 1 };
}
