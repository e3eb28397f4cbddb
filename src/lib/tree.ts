import { hierarchy, tree } from 'd3-hierarchy';

/** What hangs on a twig: a title and where it leads; without an address it is a remark. */
export interface TreeFile {
  readonly title: string;
  readonly url?: string;
}

/** What the tree shows of an order: its id and the files on its twigs. */
export interface TreeOrder {
  readonly id: string;
  readonly files: readonly TreeFile[];
}

/** A line of the tree: its middle, and half of what it takes above and below, in rem from the top. */
export interface TreeLine {
  readonly label: string;
  readonly url?: string;
  readonly y: number;
  readonly half: number;
}

export interface TreeLimb extends TreeLine {
  readonly twigs: readonly TreeLine[];
}

export interface TreeLayout {
  readonly height: number;
  /** Where the root stands: in the first row. */
  readonly root: number;
  readonly limbs: readonly TreeLimb[];
}

/** Halves of the rows, and the space between the twigs of two orders, in rem. */
const LIMB = 2.25;
const TWIG = 0.75;
const GAP = 0.625;
const MOST_TWIGS = 12;

/** The files an order shows; when there are too many, the last twig counts the rest. */
export function twigsOf(files: readonly TreeFile[]): TreeFile[] {
  if (files.length <= MOST_TWIGS) return [...files];
  const shown = files.slice(0, MOST_TWIGS - 1);
  return [...shown, { title: `and ${files.length - shown.length} more` }];
}

interface Datum {
  readonly label: string;
  readonly url?: string;
  readonly children: readonly Datum[];
}

/** The orders in rows, in the order given, with their twigs beside them; nothing overlaps in its own column. */
export function layOutTree(orders: readonly TreeOrder[]): TreeLayout {
  const leaf = ({ title, ...rest }: TreeFile): Datum => ({ label: title, ...rest, children: [] });
  const children = orders.map(({ id, files }) => ({ label: id, children: twigsOf(files).map(leaf) }));
  const separate = tree<Datum>().nodeSize([1, 1]).separation((a, b) => (a.depth === 1 ? 2 * LIMB : 2 * TWIG + (a.parent === b.parent ? 0 : GAP)));
  const root = separate(hierarchy<Datum>({ label: '', children }, (datum) => [...datum.children]));
  const nodes = root.descendants().filter(({ depth }) => depth > 0);
  const top = Math.min(0, ...nodes.map(({ x, depth }) => x - halfAt(depth)));
  const bottom = Math.max(0, ...nodes.map(({ x, depth }) => x + halfAt(depth)));
  const line = ({ data, x, depth }: typeof root): TreeLine => ({ label: data.label, ...(data.url && { url: data.url }), y: round(x - top), half: halfAt(depth) });
  const limbs = (root.children ?? []).map((limb) => ({ ...line(limb), twigs: (limb.children ?? []).map(line) }));
  return { height: round(bottom - top), root: limbs[0]?.y ?? 0, limbs };
}

/** A limb from a trunk down the left edge to the right edge, round at its corner; in the same box. */
export const limb = (from: number, to: number) => (to > from + 1 ? `M0 ${from}V${round(to - 1)}Q0 ${to} .2 ${to}H1` : `M0 ${from}L1 ${to}`);

/** A branch from the left edge at one height to the right edge at another, as an SVG path in a box one unit wide. */
export const branch = (from: number, to: number) => `M0 ${from}C.55 ${from} .3 ${to} 1 ${to}`;

const halfAt = (depth: number) => (depth === 1 ? LIMB : TWIG);

const round = (value: number) => Math.round(value * 1000) / 1000;
