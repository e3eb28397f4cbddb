/** A stretch of a line: plain text, in which only a pair of backticks means anything; a link; or a name that stands out. */
export type Run = string | { readonly text: string; readonly url: string } | { readonly strong: string };

export type Line = readonly Run[];

/** A dossier as text is a row of these; each printer knows how they look in its format. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'quote'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'rule' }
  /** Field notes as Markdown that passed the content check and has no components left. */
  | { readonly kind: 'notes'; readonly markdown: string };

export const heading = (text: string, level: 1 | 2 = 2): Block => ({ kind: 'heading', level, text });
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });
export const quote = (...line: Line): Block => ({ kind: 'quote', line });
export const list = (items: readonly Line[]): Block => ({ kind: 'list', items });
export const strong = (text: string): Run => ({ strong: text });

/** "Name: value", with the name standing out. */
export const labelled = (name: string, ...value: Line): Line => [strong(`${name}:`), ' ', ...value];
