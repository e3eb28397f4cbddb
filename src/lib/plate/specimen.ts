import type { OrderId } from '../../data/orders.ts';

/** What a plate is drawn from: the dossier's own figures, each inside its limits. */
export interface Specimen {
  /** Id of the dossier. */
  readonly id: string;
  readonly order: OrderId;
  /** Flight risk in per cent, 0 to 100. */
  readonly risk: number;
  /** Median of the nearest occupation for each dollar of the compared one, 0.2 to 3. */
  readonly ratio: number;
  /** 1 to 10. */
  readonly aliases: number;
  /** 2 to 4 each. */
  readonly weapons: number;
  readonly metrics: number;
  readonly complaints: number;
}

const limits = { risk: [0, 100], ratio: [0.2, 3], aliases: [1, 10], weapons: [2, 4], metrics: [2, 4], complaints: [2, 4] } as const;

/** The specimen of a dossier. A figure beyond what a plate can show is drawn at its limit. */
export function specimenOf(figures: Specimen): Specimen {
  const within = (name: keyof typeof limits) => Math.min(Math.max(figures[name], limits[name][0]), limits[name][1]);
  return {
    id: figures.id,
    order: figures.order,
    risk: within('risk'),
    ratio: within('ratio'),
    aliases: within('aliases'),
    weapons: within('weapons'),
    metrics: within('metrics'),
    complaints: within('complaints'),
  };
}

/** A specimen that no dossier has: the least or the greatest there can be. */
export interface Study {
  readonly name: string;
  readonly specimen: Specimen;
}

/** The least and the greatest specimen of an order. */
export function studiesOf(order: OrderId): Study[] {
  const figures = (end: 0 | 1) => Object.fromEntries(Object.entries(limits).map(([name, ends]) => [name, ends[end]]));
  return (['Least', 'Greatest'] as const).map((name, end) => ({
    name,
    specimen: { id: `${order}-${name.toLowerCase()}`, order, ...(figures(end as 0 | 1) as Record<keyof typeof limits, number>) },
  }));
}

/** A specimen as a draughtsman needs it: lengths from 0 to 1, and counts. */
export interface Measures {
  readonly span: number;
  readonly girth: number;
  readonly reach: number;
  readonly spines: number;
  readonly bands: number;
  readonly spots: number;
}

/** The ratio is read on a logarithmic scale, so that half and double lie equally far from par. */
export function measure({ risk, ratio, aliases, weapons, metrics, complaints }: Specimen): Measures {
  return {
    span: risk / 100,
    girth: Math.log(ratio / limits.ratio[0]) / Math.log(limits.ratio[1] / limits.ratio[0]),
    reach: (aliases - 1) / 9,
    spines: weapons,
    bands: metrics,
    spots: complaints,
  };
}

/** The parts of a plate that carry a datum. */
export type Part = 'span' | 'abdomen' | 'antennae' | 'spines' | 'bands' | 'spots';

/** A stroke of the burin. `d` is an SVG path in the plate's own units, 200 by 200: the right half, to be mirrored. */
export interface Stroke {
  readonly d: string;
  /** The datum it carries, for the tests to measure. */
  readonly part?: Part;
  /** Stroke width; 1 if absent. */
  readonly wide?: number;
  /** Lengths of dash and gap: hatching, when the stroke is wide. */
  readonly dash?: string;
  /** Filled with the hand colour. */
  readonly wash?: boolean;
  /** Round ends: a line of no length is a dot. */
  readonly round?: boolean;
  /** Not mirrored: the shade of the right side. Lies over all that is mirrored. */
  readonly right?: boolean;
  /** Drawn with the hand colour instead of ink: a light on a dark ground. */
  readonly light?: boolean;
}

/** A body plan: what the creature is called, what its parts are called, and how it is drawn. */
export interface Plan {
  readonly creature: string;
  /** Names of the parts in this creature. */
  readonly parts: Readonly<Record<Part, string>>;
  readonly draw: (measures: Measures) => Stroke[];
}
