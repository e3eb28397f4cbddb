import { hierarchy, tree } from 'd3-hierarchy';

/** What the tree shows of an order: its id and the titles on its twigs. */
export interface TreeOrder {
  readonly id: string;
  readonly titles: readonly string[];
}

/** A line of the tree: its middle, and half of what it takes above and below, in rem from the top. */
export interface TreeLine {
  readonly label: string;
  readonly y: number;
  readonly half: number;
}

export interface TreeLimb extends TreeLine {
  readonly twigs: readonly TreeLine[];
}

export interface TreeLayout {
  readonly height: number;
  /** Where the root stands. */
  readonly root: number;
  readonly limbs: readonly TreeLimb[];
}

/** Halves of the rows, and the space between the twigs of two orders, in rem. */
const LIMB = 2.25;
const TWIG = 0.6875;
const GAP = 0.625;
const MOST_TWIGS = 4;

/** The titles an order shows; when there are too many, the last twig counts the rest. */
export function twigsOf(titles: readonly string[]): string[] {
  if (titles.length <= MOST_TWIGS) return [...titles];
  const shown = titles.slice(0, MOST_TWIGS - 1);
  return [...shown, `and ${titles.length - shown.length} more`];
}

interface Datum {
  readonly label: string;
  readonly children: readonly Datum[];
}

/** The orders in rows, in the order given, with their twigs beside them; nothing overlaps in its own column. */
export function layOutTree(orders: readonly TreeOrder[]): TreeLayout {
  const leaf = (label: string): Datum => ({ label, children: [] });
  const children = orders.map(({ id, titles }) => ({ label: id, children: twigsOf(titles).map(leaf) }));
  const separate = tree<Datum>().nodeSize([1, 1]).separation((a, b) => (a.depth === 1 ? 2 * LIMB : 2 * TWIG + (a.parent === b.parent ? 0 : GAP)));
  const root = separate(hierarchy<Datum>({ label: '', children }, (datum) => [...datum.children]));
  const nodes = root.descendants().filter(({ depth }) => depth > 0);
  const top = Math.min(0, ...nodes.map(({ x, depth }) => x - halfAt(depth)));
  const bottom = Math.max(0, ...nodes.map(({ x, depth }) => x + halfAt(depth)));
  const line = ({ data, x, depth }: typeof root): TreeLine => ({ label: data.label, y: round(x - top), half: halfAt(depth) });
  const limbs = (root.children ?? []).map((limb) => ({ ...line(limb), twigs: (limb.children ?? []).map(line) }));
  return { height: round(bottom - top), root: round(root.x - top), limbs };
}

/** A branch from the left edge at one height to the right edge at another, as an SVG path in a box one unit wide. */
export const branch = (from: number, to: number) => `M0 ${from}C.55 ${from} .3 ${to} 1 ${to}`;

const halfAt = (depth: number) => (depth === 1 ? LIMB : TWIG);

const round = (value: number) => Math.round(value * 1000) / 1000;
