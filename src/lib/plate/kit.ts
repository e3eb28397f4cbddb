import { trace } from './path.ts';
import type { Part, Stroke } from './specimen.ts';

/** The value at `t`, 0 to 1, between `a` and `b`. */
export const lerp = (a: number, b: number, t: number) => a + (b - a) * t;

export const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** `count` places between 0 and 1, evenly, without the ends. */
export const spread = (count: number) => range(count).map((index) => (index + 1) / (count + 1));

/** A closed contour with its wash. A contour of the body runs from the axis to the axis. */
export const form = (half: string, part?: Part): Stroke => ({ d: trace(half), wash: true, ...(part && { part }) });

export const line = (half: string, wide?: number, part?: Part): Stroke => ({ d: trace(half), ...(wide && { wide }), ...(part && { part }) });

/** A line of short joints, for antennae, tails and feet. */
export const jointed = (half: string, wide: number, part?: Part): Stroke => ({ ...line(half, wide, part), dash: '3 .5' });

/** Hatching: hairlines across a line, `wide` long. */
export const hatch = (half: string, wide: number, dash = '.3 1'): Stroke => ({ d: trace(half), wide, dash });

/** Hatching of the right side alone, away from the light. */
export const shade = (half: string, wide: number, dash?: string): Stroke => ({ ...hatch(half, wide, dash), right: true });

/** Dots at points given as x y x y …. */
export const dots = (flat: readonly number[], wide: number, part?: Part): Stroke => ({
  d: trace(range(flat.length / 2).map((index) => `M${flat[index * 2]} ${flat[index * 2 + 1]}L${flat[index * 2]} ${flat[index * 2 + 1]}`).join('')),
  wide,
  round: true,
  ...(part && { part }),
});

/** A smooth line through points given as x y x y …; where it ends on the axis it crosses it at a right angle. */
export function spline(flat: readonly number[]): string {
  const last = flat.length / 2 - 1;
  const at = (index: number) => [flat[index * 2]!, flat[index * 2 + 1]!] as const;
  const mirrored = (index: number) => [-at(index)[0], at(index)[1]] as const;
  const next = (end: number, inner: number) => (at(end)[0] <= 0 ? mirrored(inner) : at(end));
  const point = (index: number) => (index < 0 ? next(0, 1) : index > last ? next(last, last - 1) : at(index));
  const handle = (index: number, way: 1 | -1) => {
    const [[ax, ay], [x, y], [bx, by]] = [point(index - 1), at(index), point(index + 1)];
    return `${x + (way * (bx - ax)) / 6} ${y + (way * (by - ay)) / 6}`;
  };
  const curves = range(last).map((index) => {
    const end = `${handle(index + 1, -1)} ${at(index + 1).join(' ')}`;
    return index === 0 ? `C${handle(0, 1)} ${end}` : `S${end}`;
  });
  return `M${at(0).join(' ')}${curves.join('')}`;
}

/** Half of a smooth body through points x y x y …, from the axis to the axis; the halves overlap, so that no seam shows. */
export const body = (top: number, flat: readonly number[], end: number) => spline([-1, top, ...flat, -1, end]);

/** An oval body on the axis. */
export interface Oval {
  readonly outline: string;
  /** Half of a line across at `t`, sagging by `sag` in the middle, `fill` of the width. */
  readonly across: (t: number, sag: number, fill?: number) => string;
  /** A line down the side from `t` to `u`, `off` inside the contour. */
  readonly flank: (off: number, t?: number, u?: number) => string;
  readonly wide: (t: number) => number;
  readonly y: (t: number) => number;
}

/** An oval from `top` to `end`, `half` wide at its widest: `low` above 1 puts that towards the end, `blunt` below .6 rounds the ends. */
export function oval(top: number, end: number, half: number, { low = 1, blunt = 0.6 } = {}): Oval {
  const wide = (t: number) => half * Math.sin(Math.PI * t ** low) ** blunt;
  const y = (t: number) => lerp(top, end, t);
  const peak = 0.5 ** (1 / low);
  return {
    outline: body(top, [peak * 0.25, peak, lerp(peak, 1, 0.68)].flatMap((t) => [wide(t), y(t)]), end),
    across: (t, sag, fill = 0.95) => `M-2 ${y(t) + sag}Q${wide(t) * fill * 0.6} ${y(t) + sag} ${wide(t) * fill} ${y(t)}`,
    flank: (off, t = 0.12, u = 0.9) => spline([t, (t + u) / 2, u].flatMap((v) => [Math.max(wide(v) - off, 1), y(v)])),
    wide,
    y,
  };
}

/** Hatching of `wide` along the contour of an oval, on both sides. */
export const rim = (shape: Oval, wide: number, dash?: string): Stroke => hatch(shape.flank(wide / 2, 0.08, 0.93), wide, dash);

/** Two tones of hatching on the right of an oval: long lines far apart, and short ones between them along the contour. */
export function volume(shape: Oval, t = 0.12, u = 0.9): Stroke[] {
  const half = shape.wide((t + u) / 2);
  return [shade(shape.flank(half * 0.36, t, u), half * 0.7, '.3 1.2'), shade(shape.flank(half * 0.17, t, u), half * 0.34, '.4 .7')];
}

/** Bands across an oval, mirrored. */
export const bandsOn = (shape: Oval, count: number, from: number, to: number, wide: number, sag: number): Stroke =>
  line(spread(count).map((t) => shape.across(lerp(from, to, t), sag)).join(''), wide, 'bands');

/** Hip, knee, ankle and foot, as x y. */
export type Leg = readonly [number, number, number, number, number, number, number, number];

/** Jointed legs: a thigh that swells by `thick`, a shin by `thin`, and a foot. */
export function legs(list: readonly Leg[], thick: number, thin: number, part?: Part): Stroke[] {
  const feet = list.map(([, , , , cx, cy, dx, dy]) => `M${cx} ${cy}L${dx} ${dy}`);
  const limbs = list.map(([ax, ay, bx, by, cx, cy]) => spindle(ax, ay, bx, by, thick) + spindle(bx, by, cx, cy, thin));
  return [line(feet.join(''), undefined, part), form(limbs.join(''))];
}

/** A limb from a to b that swells by `thick` in its upper half. */
export function spindle(ax: number, ay: number, bx: number, by: number, thick: number): string {
  const length = Math.hypot(bx - ax, by - ay);
  const [nx, ny] = [((by - ay) / length) * thick, ((ax - bx) / length) * thick];
  const [mx, my] = [lerp(ax, bx, 0.4), lerp(ay, by, 0.4)];
  return `M${ax} ${ay}Q${mx + nx} ${my + ny} ${bx} ${by}Q${mx - nx} ${my - ny} ${ax} ${ay}`;
}

/** Spines along a limb from a to b, standing off to the left of the way by `long` and leaning forward. */
export function spinesOn(count: number, [ax, ay, bx, by]: readonly [number, number, number, number], long: number): Stroke {
  const length = Math.hypot(bx - ax, by - ay);
  const [ux, uy] = [((bx - ax) / length) * Math.abs(long), ((by - ay) / length) * Math.abs(long)];
  const [tx, ty] = [Math.sign(long) * uy + ux * 0.6, Math.sign(long) * -ux + uy * 0.6];
  const roots = spread(count).map((t) => [lerp(ax, bx, t), lerp(ay, by, t)] as const);
  return line(roots.map(([x, y]) => `M${x} ${y}L${x + tx} ${y + ty}`).join(''), undefined, 'spines');
}
