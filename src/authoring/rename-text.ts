import { isCollection, isMap, isPair, isScalar, isSeq, parse, parseDocument, type Document, type YAMLSeq } from 'yaml';

/** A replacement of the characters from `start` to `end` of a text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The dossier's text with every relation to one id leading to another; every other byte stays. */
export function redirectRelations(text: string, from: string, to: string): string {
  const relations = frontMatter(text).get('relations');
  const items = isSeq(relations) ? relations.items : [];
  const edits = items.flatMap((item) => {
    const role = isMap(item) ? item.get('role', true) : undefined;
    return role?.value === from ? [replaceScalar(text, role.range!, to)] : [];
  });
  return apply(text, edits);
}

/** The dossier's text with `from` under formerly, where it takes the place of `to`; every other byte stays. */
export function addFormerId(text: string, from: string, to: string): string {
  const document = frontMatter(text);
  const formerly = document.get('formerly');
  if (!isSeq(formerly)) return apply(text, [insertLines(text, endOf(document.get('aliases')), `formerly:${eol(text)}  - ${quoted(from)}`)]);
  const again = formerly.items.find((item) => isScalar(item) && item.value === to);
  if (isScalar(again)) return apply(text, [replaceScalar(text, again.range!, from)]);
  return apply(text, [appendItem(text, formerly, quoted(from))]);
}

function appendItem(text: string, list: YAMLSeq, item: string): Edit {
  const last = list.items.at(-1);
  if (!isScalar(last)) return { start: list.range![0], end: list.range![1], text: `[${item}]` };
  const end = endOf(last);
  if (list.flow) return { start: end, end, text: `, ${item}` };
  const start = last.range![0];
  return insertLines(text, end, text.slice(text.lastIndexOf('\n', start) + 1, start) + item);
}

/** Inserts whole lines after the one on which an offset stands. */
function insertLines(text: string, offset: number, lines: string): Edit {
  const start = text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1;
  return { start, end: start, text: lines + eol(text) };
}

/** Where a node's last value ends, without the comments and empty lines that follow it. */
function endOf(node: unknown): number {
  if (isPair(node)) return endOf(node.value ?? node.key);
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1));
  return (node as { range: [number, number, number] }).range[1];
}

/** Replaces a value between its quotes, if it has any. */
function replaceScalar(text: string, [start, end]: readonly [number, number, number], id: string): Edit {
  const raw = text.slice(start, end);
  const quote = /^["']/u.exec(raw)?.[0];
  // The range of a block text takes in the line end after it.
  const trimmed = start + raw.trimEnd().length;
  return { start, end: trimmed, text: quote ? quote + id + quote : quoted(id) };
}

/** An id as a YAML text: in quotes where it would be a number or a word with a meaning of its own. */
function quoted(id: string): string {
  return typeof parse(id) === 'string' ? id : `"${id}"`;
}

/** The front matter of a valid dossier; its offsets are those of the text. */
function frontMatter(text: string): Document & { get(key: string): unknown } {
  return parseDocument(text.slice(0, text.search(/\n---/u) + 1));
}

function eol(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits.toReversed().reduce((result, { start, end, text: replacement }) => result.slice(0, start) + replacement + result.slice(end), text);
}
