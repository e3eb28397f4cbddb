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

/** Characters that some reader takes for a line end or an instruction: controls, lone CR, line separators, byte order mark, direction marks. */
const STRANGE = /(?!\r\n|\n|\t)[\p{Cc}\u2028\u2029\uFEFF\u202A-\u202E\u2066-\u2069]|\r(?!\n)/u;

/** What a text cannot have strange characters without: plain ASCII has none. */
const UNUSUAL = /[^\n\t -~]/u;

/** Splits a text at the two lines of hyphens, or says why it cannot. Windows line ends become Unix ones. */
export function splitFrontMatter(raw: string): Parts | NoParts {
  const strange = UNUSUAL.test(raw) ? raw.search(STRANGE) : -1;
  if (strange >= 0) {
    const code = raw.codePointAt(strange)!.toString(16).toUpperCase().padStart(4, '0');
    const fix = 'Remove it, or type the text around it anew; save without a byte order mark.';
    return { line: raw.slice(0, strange).split('\n').length, found: `It contains the invisible character U+${code}.`, fix };
  }
  const text = raw.replaceAll('\r\n', '\n');
  const close = /^---[ \t]*\n/u.test(text) ? text.search(/\n(?:---|\+\+\+)/u) : -1;
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
