import { body, dots, form, hatch, jointed, lerp, line, range, shade, spinesOn } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

const MONTHS = 12;
const TOP = 40;

/** One pair of legs for each month, `r` out at the widest. */
function legPairs(half: number, step: number, r: number): Stroke {
  const pairs = range(MONTHS).map((index) => {
    const y = TOP + (index + 0.5) * step;
    const out = r * (0.8 + 0.2 * Math.sin((index / (MONTHS - 1)) * Math.PI));
    const lean = lerp(-8, 12, index / (MONTHS - 1));
    return `M${half - 1} ${y}Q${out * 0.7} ${y + lean - 7} ${out} ${y + lean + 5}`;
  });
  return line(pairs.join(''), 1.5, 'span');
}

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const half = lerp(8, 16, girth);
  const step = lerp(9, 10.6, girth);
  const end = TOP + MONTHS * step;
  const [middle, feeler] = [(TOP + end) / 2, lerp(14, 60, reach)];
  const across = (index: number) => `M-2 ${TOP + index * step + 3}Q${half * 0.6} ${TOP + index * step + 3} ${half} ${TOP + index * step}`;
  return [
    legPairs(half, step, lerp(30, 76, span)),
    jointed(`M${half * 0.5} ${end - 4}Q18 ${end + 4} 22 ${end + 20}`, 2.4),
    spinesOn(spines, [half * 0.5, end - 2, 22, end + 12], 6),
    jointed(`M6 26Q${feeler * 0.3} 8 ${feeler} 10`, 2.2, 'antennae'),
    form(`M-1 ${TOP}L${half * 0.7} ${TOP}Q${half * 1.4} ${middle} ${half * 0.6} ${end}L-1 ${end + 2}`, 'abdomen'),
    line(range(MONTHS).slice(1).map(across).join('')),
    hatch(`M${half * 0.86} ${TOP + 4}Q${half * 1.16} ${middle} ${half * 0.6} ${end}`, half * 0.3, '.3 .7'),
    line(range(bands).map((index) => across(index * 3 + 2)).join(''), 3, 'bands'),
    form(body(22, [10, 24, 13, 34, 7, 43], 44)),
    line('M10 40Q17 32 8 20', 1.8),
    dots(range(spots).flatMap((index) => [half * 0.5, TOP + (index * 3 + 1.4) * step]), 4, 'spots'),
    dots([7, 28], 4),
    shade(`M9 26Q10 34 6 41M${half * 0.55} ${TOP + 2}Q${half * 0.8} ${middle} ${half * 0.4} ${end}`, half * 0.7),
  ];
}

export const plan: Plan = {
  creature: 'a centipede with a pair of legs for each month',
  parts: { span: 'Span of the legs', abdomen: 'Trunk', antennae: 'Antennae', spines: 'Spines of each last leg', bands: 'Bands', spots: 'Spots, each side' },
  draw,
};
