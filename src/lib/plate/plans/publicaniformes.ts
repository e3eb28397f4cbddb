import { body, dots, form, jointed, legs, lerp, line, oval, range, rim, shade, spinesOn, spread, volume, type Leg } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

/** The legs of a side; the longest reaches `r`. */
const limbs = (r: number): Leg[] => [
  [8, 36, r * 0.6, 28, r * 0.9, 16, r, 10],
  [9, 46, r * 0.7, 44, r * 1.04, 56, r * 1.16, 58],
  [8, 56, r * 0.7, 62, r, 80, r * 1.1, 86],
];

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const r = lerp(28, 56, span);
  const abdomen = oval(58, lerp(150, 188, girth), lerp(26, 46, girth), { low: 1.05, blunt: 0.48 });
  const feeler = lerp(10, 46, reach);
  const { wide, y } = abdomen;
  return [
    spinesOn(spines, [r * 0.7, 44, r * 1.04, 56], 5),
    ...legs(limbs(r), 4, 2.4, 'span'),
    form(abdomen.outline, 'abdomen'),
    line(spread(10).map((t) => abdomen.across(t, 5, 0.99)).join(''), 0.5),
    rim(abdomen, wide(0.5) * 0.16, '.3 .8'),
    line(spread(bands).map((t) => `M-2 ${y(t) + 4}Q${wide(t) * 0.4} ${y(t) + 4} ${wide(t) * 0.56} ${y(t)}`).join(''), 5, 'bands'),
    jointed(`M6 18Q8 12 ${6 + feeler} ${14 - feeler * 0.1}`, 2.4, 'antennae'),
    form(body(30, [10, 33, 12, 44, 10, 57], 66)),
    form(body(12, [8, 14, 11, 24, 6, 33], 34)),
    line('M0 43Q6 45 11 41M0 53Q6 55 11 51M3 13Q7 9 1 5'),
    dots(range(spots).flatMap((index) => [wide(lerp(0.25, 0.85, index / 3)) * 0.76, y(lerp(0.25, 0.85, index / 3))]), 4, 'spots'),
    dots([8, 20], 4),
    ...volume(abdomen),
    shade('M6 16Q8 24 4 32M8 34Q9 46 7 62', 6),
  ];
}

export const plan: Plan = {
  creature: 'a termite queen',
  parts: { span: 'Span of the legs', abdomen: 'Abdomen', antennae: 'Beaded antennae', spines: 'Spines of each middle leg', bands: 'Bands', spots: 'Spots, each side' },
  draw,
};
