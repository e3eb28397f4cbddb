import { dots, form, hatch, jointed, legs, lerp, line, range, shade, spinesOn, spread } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

const MIDDLE = 104;

/** The right half of a circle round the middle of the coin. */
const coin = (r: number) => `M-1 ${MIDDLE - r}A${r} ${r} 0 0 1 -1 ${MIDDLE + r}`;

/** The lower right of a circle round the middle. */
const arc = (r: number) => `M${r * 0.94} ${MIDDLE - r * 0.34}A${r} ${r} 0 0 1 ${r * 0.2} ${MIDDLE + r * 0.98}`;

/** Half the width of a circle of radius `r` at the height `y`. */
const chord = (r: number, y: number) => Math.sqrt(Math.max(r ** 2 - (y - MIDDLE) ** 2, 0));

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const r = lerp(48, 74, span);
  const disc = r * lerp(0.56, 0.8, girth);
  const [top, neck] = [MIDDLE - r, MIDDLE - r * 0.44];
  const tip = lerp(4, 26, reach);
  const belt = (t: number) => lerp(neck + 14, MIDDLE + disc * 0.9, t);
  const rows = [0.25, 0.5, 0.75].map((t) => `M${disc * t} ${neck + 10}Q${disc * t * 1.4} ${MIDDLE} ${disc * t * 0.7} ${MIDDLE + disc * 0.74}`);
  return [
    spinesOn(spines, [r * 0.16, MIDDLE + r - 1, r * 0.64, MIDDLE + r * 0.77], -7),
    ...legs([[20, 60, r * 0.66, MIDDLE - r * 0.88, r * 0.76, MIDDLE - r * 1.06, r * 0.84, MIDDLE - r * 1.1], [20, 104, r + 5, 98, r + 14, 104, r + 18, 112], [20, 140, r * 0.74, MIDDLE + r * 0.8, r * 0.8, MIDDLE + r * 1.02, r * 0.9, MIDDLE + r * 1.08]], 5, 3),
    jointed(`M6 ${top + 4}Q10 ${top - tip * 0.3} ${10 + tip} ${top - tip * 0.6}`, 2.4, 'antennae'),
    form(coin(r), 'span'),
    hatch(coin(r - 5), 8, '.5 .9'),
    hatch(coin(disc + (r - disc) * 0.3), (r - disc) * 0.5, '.4 4.6'),
    form(`M-1 ${neck}Q${disc * 0.5} ${neck + 6} ${chord(disc, neck)} ${neck}A${disc} ${disc} 0 0 1 -1 ${MIDDLE + disc}`, 'abdomen'),
    line(`M0 ${neck}L0 ${MIDDLE + r}M${chord(disc, neck)} ${neck}Q${r * 0.8} ${neck - 4} ${chord(r, neck - 8)} ${neck - 8}M0 ${top + 12}Q${r * 0.4} ${top + 10} ${chord(disc, neck) * 0.9} ${neck}`),
    { ...line(rows.join(''), 1.4), dash: '.8 2.4' },
    line(spread(bands).map((t) => `M-2 ${belt(t) + 4}Q${chord(disc, belt(t)) * 0.6} ${belt(t) + 4} ${chord(disc, belt(t))} ${belt(t)}`).join(''), 2.2, 'bands'),
    dots(range(spots).flatMap((index) => [disc * lerp(0.66, 0.3, index / 3), lerp(neck + 12, MIDDLE + disc * 0.66, index / 3)]), 4, 'spots'),
    dots([6, top + 8], 4),
    shade(arc(disc * 0.87), disc * 0.26, '.4 .7'),
    shade(arc(disc * 0.72), disc * 0.54, '.3 1.2'),
  ];
}

export const plan: Plan = {
  creature: 'a tortoise beetle, struck like a coin',
  parts: { span: 'Diameter', abdomen: 'Disc', antennae: 'Antennae', spines: 'Spines of the rim, each side', bands: 'Bands', spots: 'Spots, each side' },
  draw,
};
