import { bandsOn, body, dots, form, hatch, lerp, line, oval, range, shade, spindle } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

/** Both wings of a side; `r` is the reach of the fore wing. */
function wings(r: number): Stroke[] {
  const hind = `M5 86Q${r * 0.45} 84 ${r * 0.74} 98Q${r * 0.8} 122 ${r * 0.56} 138Q${r * 0.36} 150 ${r * 0.22} 140Q9 120 5 98`;
  const fore = `M4 60Q${r * 0.5} 54 ${r * 0.96} 32Q${r * 1.02} 34 ${r} 42Q${r * 0.84} 70 ${r * 0.78} 102Q${r * 0.36} 104 5 86`;
  const veins = `M6 64Q${r * 0.5} 60 ${r * 0.95} 44M6 67Q${r * 0.5} 68 ${r * 0.88} 60M6 70Q${r * 0.4} 78 ${r * 0.82} 78M6 74Q${r * 0.3} 90 ${r * 0.76} 96`;
  const rays = `M6 92Q${r * 0.4} 100 ${r * 0.72} 116M6 94Q${r * 0.3} 112 ${r * 0.54} 134M5 96Q${r * 0.16} 116 ${r * 0.3} 142`;
  const margin = `M${r * 0.96} 38Q${r * 0.82} 68 ${r * 0.74} 98M${r * 0.72} 102Q${r * 0.76} 122 ${r * 0.53} 134L${r * 0.26} 143`;
  const bar = `M${r * 0.72} 48Q${r * 0.64} 72 ${r * 0.54} 98Q${r * 0.6} 118 ${r * 0.24} 130M${r * 0.38} 58Q${r * 0.38} 74 ${r * 0.28} 92`;
  return [form(hind), form(fore, 'span'), line(veins + rays, 0.4), hatch(margin, 11), hatch(bar, 5, '.5 .5')];
}

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const r = lerp(56, 92, span);
  const abdomen = oval(76, lerp(118, 164, girth), lerp(7, 12, girth), { low: 0.75 });
  const [tipX, tipY] = [lerp(14, 34, reach), lerp(38, 22, reach)];
  const tails = range(spines).map((index) => spindle(r * (0.28 + 0.1 * index), 142 - index, r * (0.29 + 0.12 * index), 162 - index * 4, 2));
  return [
    form(tails.join(''), 'spines'),
    ...wings(r),
    { ...hatch(`M4 48Q${tipX * 0.4} ${tipY} ${tipX} ${tipY}`, 8, '.5 1'), part: 'antennae' },
    line(`M4 48Q${tipX * 0.4} ${tipY} ${tipX} ${tipY}M0 9L0 14M3 8L7 12M4 5L9 5`),
    form(abdomen.outline, 'abdomen'),
    bandsOn(abdomen, bands, 0.15, 1, 2.6, 3),
    form(body(44, [6, 46, 13, 58, 12, 78], 90)),
    hatch('M4 46Q12 54 12 68Q11 82 4 89', 6, '.3 .7'),
    dots(range(spots).flatMap((index) => [r * lerp(0.62, 0.5, index / 3), lerp(56, 92, index / 3)]), 4, 'spots'),
    dots([0, 5, 5, 48], 4),
    shade(`${abdomen.flank(4, 0.2)}M7 52Q9 68 6 84`, 8, '.3 .8'),
  ];
}

export const plan: Plan = {
  creature: 'a moth, drawn to a stage light',
  parts: { span: 'Wings', abdomen: 'Abdomen', antennae: 'Feathered antennae', spines: 'Tails of each hind wing', bands: 'Bands', spots: 'Spots of each fore wing' },
  draw,
};
