import { bandsOn, body, dots, form, hatch, lerp, line, oval, range, shade, spindle } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

/** Both wings of a side; `r` is the reach of the fore wing. */
function wings(r: number): Stroke[] {
  const fore = `M4 70Q${r * 0.3} 34 ${r * 0.86} 14Q${r * 1.04} 12 ${r * 0.98} 34Q${r * 0.9} 58 ${r * 0.86} 84Q${r * 0.4} 96 5 82`;
  const hind = `M5 82Q${r * 0.4} 92 ${r * 0.78} 92Q${r * 0.92} 116 ${r * 0.72} 138Q${r * 0.58} 150 ${r * 0.4} 158Q${r * 0.18} 146 6 96`;
  const veins = `M6 72Q${r * 0.4} 44 ${r * 0.94} 22M6 74Q${r * 0.4} 60 ${r * 0.94} 46M6 76Q${r * 0.4} 74 ${r * 0.88} 70M7 86Q${r * 0.4} 102 ${r * 0.82} 112M7 88Q${r * 0.3} 116 ${r * 0.64} 142M7 92Q${r * 0.2} 122 ${r * 0.44} 154`;
  const edge = `M${r * 0.93} 18Q${r * 0.86} 50 ${r * 0.8} 82M${r * 0.78} 96Q${r * 0.84} 116 ${r * 0.67} 135L${r * 0.38} 153`;
  const root = `M${r * 0.2} 56Q${r * 0.26} 70 ${r * 0.2} 86Q${r * 0.22} 106 ${r * 0.14} 118`;
  return [form(hind), form(fore, 'span'), line(veins, 0.4), hatch(edge, 10, '.4 .6'), hatch(root, 12, '.3 1.1'), line(`M4 70Q${r * 0.3} 34 ${r * 0.86} 14`, 2.4)];
}

/** Eyes on the wings: dark ring, light iris, pupil. */
function eyes(r: number, count: number): Stroke[] {
  const places = [r * 0.64, 50, r * 0.54, 118, r * 0.36, 68, r * 0.32, 138].slice(0, count * 2);
  return [dots(places, 16, 'spots'), { ...dots(places, 12), light: true }, dots(places, 6)];
}

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const r = lerp(56, 92, span);
  const abdomen = oval(82, lerp(118, 160, girth), lerp(5, 9, girth), { low: 0.75 });
  const feeler = lerp(14, 42, reach);
  const [tipX, tipY] = [4 + feeler * 0.6, 48 - feeler];
  const tails = range(spines).map((index) => spindle(r * (0.4 + 0.1 * index), 156 - index * 4, r * (0.42 + 0.12 * index), 178 - index * 8, 2));
  return [
    form(tails.join(''), 'spines'),
    ...wings(r),
    ...eyes(r, spots),
    form(abdomen.outline, 'abdomen'),
    bandsOn(abdomen, bands, 0.15, 1, 2.2, 2),
    form(body(58, [7, 63, 8, 78, 5, 88], 90)),
    form(body(47, [5, 50, 5, 57], 60)),
    line(`M2 49Q4 ${48 - feeler * 0.6} ${tipX} ${tipY}`, undefined, 'antennae'),
    dots([tipX, tipY, 4, 52], 4),
    shade(`M5 62Q7 74 4 88${abdomen.flank(3, 0.2)}`, 6, '.3 .8'),
  ];
}

export const plan: Plan = {
  creature: 'a butterfly, which makes eye contact',
  parts: { span: 'Wings', abdomen: 'Abdomen', antennae: 'Clubbed antennae', spines: 'Tails of each hind wing', bands: 'Bands', spots: 'Eyes of the wings, each side' },
  draw,
};
