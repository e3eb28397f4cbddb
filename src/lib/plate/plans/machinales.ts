import { bandsOn, body, dots, form, hatch, jointed, legs, lerp, line, oval, range, shade, spinesOn, volume, type Leg } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

/** The legs of a side; the longest reaches `r`. */
const limbs = (r: number): Leg[] => [
  [7, 64, r * 0.52, 56, r * 0.74, 34, r * 0.84, 24],
  [8, 76, r * 0.6, 80, r * 0.86, 104, r, 112],
  [6, 92, r * 0.5, 108, r * 0.68, 150, r * 0.8, 164],
];

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const r = lerp(50, 92, span);
  const gaster = oval(112, lerp(148, 184, girth), lerp(15, 30, girth), { low: 0.85, blunt: 0.55 });
  const tip = lerp(6, 34, reach);
  return [
    spinesOn(spines, [r * 0.5, 108, r * 0.68, 150], 6),
    ...legs(limbs(r), 4.5, 2.6, 'span'),
    line('M11 28L32 16', 1.8),
    jointed(`M32 16L${32 + tip} ${15 - tip * 0.1}`, 2.4, 'antennae'),
    form('M3 24Q11 18 6 4Q19 13 14 29Z'),
    hatch('M14 12Q17 18 13 26', 4),
    form(gaster.outline, 'abdomen'),
    bandsOn(gaster, bands, 0.2, 1, 2.4, 5),
    form('M-1 99Q7 99 6 106Q9 113 -1 114'),
    form(body(54, [8, 58, 11, 67, 7, 77, 9, 90, 5, 99], 101)),
    form(body(22, [13, 25, 20, 38, 14, 52, 4, 56], 55)),
    line('M0 24L0 34M0 77L7 77M4 28L9 36M13 30Q15 36 12 44', 0.5),
    dots(range(spots).flatMap((index) => [4 + index * 0.5, 61 + index * 9]), 4, 'spots'),
    dots([16, 37], 4),
    ...volume(gaster, 0.15, 0.88),
    shade('M13 29Q15 42 8 52M7 60Q8 68 4 76L6 96', 7),
  ];
}

export const plan: Plan = {
  creature: 'a worker ant',
  parts: { span: 'Span of the legs', abdomen: 'Gaster', antennae: 'Elbowed antennae', spines: 'Spines of each hind leg', bands: 'Bands', spots: 'Pits of the back, each side' },
  draw,
};
