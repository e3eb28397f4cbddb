import { mdxToMdast } from 'satteri';

interface TreeNode {
  readonly type: string;
  readonly name?: string | null;
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

/** A piece of a text and what takes its place. */
type Edit = readonly [start: number, end: number, text: string];

/**
 * Field notes that passed the content check, as plain Markdown: a stamp is bold text in brackets, what is redacted is a bar.
 * Everything else of them is Markdown already.
 */
export function plainNotes(body: string): string {
  const source = `${body.trim()}\n`;
  const edits = editsOf(mdxToMdast(source, { features: { frontmatter: false } }) as TreeNode);
  return edits.toReversed().reduce((text, [start, end, piece]) => text.slice(0, start) + piece + text.slice(end), source).trim();
}

/** In the order of the text; offsets are in characters. */
function editsOf(node: TreeNode): Edit[] {
  const inner = (node.children ?? []).flatMap(editsOf);
  if (!node.type.startsWith('mdxJsx')) return inner;
  const start = node.position!.start.offset!;
  const end = node.position!.end.offset!;
  const first = node.children?.[0];
  const last = node.children?.at(-1);
  if (node.name === 'Redacted' || !first || !last) return [[start, end, '█████']];
  return [[start, first.position!.start.offset!, '**['], ...inner, [last.position!.end.offset!, end, ']**']];
}
