import { mdxToMdast } from 'satteri';
import { tooMuch } from '../rules/body-safety.ts';
import { offsetInSource } from '../text-position.ts';

interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
}

/** One paragraph, heading, item or cell of the field notes. */
export interface NotePassage {
  readonly text: string;
  readonly isHeading: boolean;
  /** Where the first emphasis starts in the text, if there is one. */
  readonly emphasis: number | undefined;
  /** Where a character stands in the notes, counted from their start. */
  offset(index: number): number;
}

interface Piece {
  readonly at: number;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly isEmphasized: boolean;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement']);
const MAX_DEPTH = 20;

/** The printed words of field notes, from the syntax tree; none where the rule body-safety refuses the notes. */
export function notePassages(body: string): NotePassage[] {
  if (body.trim() === '' || tooMuch(body)) return [];
  try {
    const tree = mdxToMdast(`${body}\n`, { features: { frontmatter: false } }) as TreeNode;
    return blocksOf(tree, 0).flatMap((block) => passageOf(block, body));
  } catch {
    return [];
  }
}

/** Blocks that hold text themselves. */
function blocksOf(node: TreeNode, depth: number): TreeNode[] {
  if (depth > MAX_DEPTH) return [];
  const children = node.children ?? [];
  const isBlock = BLOCKS.has(node.type) && !children.some(({ type }) => BLOCKS.has(type) || type === 'list' || type === 'blockquote');
  return isBlock ? [node] : children.flatMap((child) => blocksOf(child, depth + 1));
}

function passageOf(block: TreeNode, body: string): NotePassage[] {
  const pieces: Piece[] = [];
  collect(block, false, 0, pieces);
  const text = pieces.map(({ value }) => value).join('');
  if (text.trim() === '') return [];
  const offset = (index: number) => {
    const piece = pieces.findLast(({ at }) => at <= index)!;
    return piece.start + offsetInSource(body.slice(piece.start, piece.end), piece.value, index - piece.at);
  };
  return [{ text, isHeading: block.type === 'heading', emphasis: pieces.find(({ isEmphasized }) => isEmphasized)?.at, offset }];
}

/** The texts below a node in their order; code keeps its backticks, as in the front matter. */
function collect(node: TreeNode, isEmphasized: boolean, depth: number, pieces: Piece[]): void {
  if (depth > MAX_DEPTH) return;
  const last = pieces.at(-1);
  const at = last ? last.at + last.value.length : 0;
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (node.type === 'text') pieces.push({ at, value: node.value ?? '', start, end, isEmphasized });
  if (node.type === 'inlineCode') pieces.push({ at, value: `\`${node.value ?? ''}\``, start, end, isEmphasized });
  for (const child of node.children ?? []) collect(child, isEmphasized || node.type === 'emphasis', depth + 1, pieces);
}
