import { bandsOn, body, dots, form, legs, lerp, line, oval, range, shade, spinesOn, volume, type Leg } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

/** The web: rectangles, as produced by the order. */
function web(): Stroke {
  const frames = [86, 65, 44].map((r) => `M0 ${95 - r * 0.92}L${r} ${95 - r * 0.92}L${r} ${95 + r * 0.92}L0 ${95 + r * 0.92}`);
  return line(`${frames.join('')}M0 95L86 16M0 95L86 174M0 16L0 174M0 95L86 95`, 0.4);
}

/** The legs of a side; the longest reaches `r`. */
const limbs = (r: number): Leg[] => [
  [7, 72, r * 0.38, 44, r * 0.56, 20, r * 0.46, 12],
  [8, 77, r * 0.56, 58, r * 0.9, 46, r, 38],
  [8, 83, r * 0.5, 90, r * 0.8, 108, r * 0.86, 118],
  [7, 88, r * 0.54, 120, r * 0.72, 160, r * 0.64, 180],
];

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const r = lerp(46, 90, span);
  const abdomen = oval(86, lerp(126, 168, girth), lerp(18, 33, girth), { low: 0.85, blunt: 0.5 });
  const palp = lerp(8, 24, reach);
  return [
    web(),
    spinesOn(spines, [r * 0.56, 58, r * 0.9, 46], 6),
    ...legs(limbs(r), 4, 2.6, 'span'),
    line(`M3 66Q7 ${64 - palp * 0.6} 3 ${64 - palp}`, 2.4, 'antennae'),
    form(abdomen.outline, 'abdomen'),
    bandsOn(abdomen, bands, 0.4, 1, 1.8, 6),
    line(`M-1 98Q${abdomen.wide(0.3) * 0.7} 100 ${abdomen.wide(0.5) * 0.5} ${abdomen.y(0.5)}Q6 ${abdomen.y(0.7)} 2 ${abdomen.y(0.95)}`, 0.5),
    form(body(60, [8, 64, 12, 80, 6, 92], 94)),
    line('M0 86L0 78L6 70M3 80L9 82M3 84L8 88', 0.5),
    dots(range(spots).flatMap((index) => [lerp(0.1, 0.62, index / 3) * abdomen.wide(0.35), abdomen.y(0.36) - index * 2.5]), 4, 'spots'),
    dots([2, 64, 5, 66], 4),
    ...volume(abdomen, 0.15, 0.88),
    shade('M7 66Q9 80 5 91', 7),
  ];
}

export const plan: Plan = {
  creature: 'an orb spider among its rectangles',
  parts: { span: 'Span of the legs', abdomen: 'Abdomen', antennae: 'Palps', spines: 'Spines of each second leg', bands: 'Bands', spots: 'Spots, each side' },
  draw,
};
