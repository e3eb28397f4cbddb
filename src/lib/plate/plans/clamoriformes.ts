import { bandsOn, body, dots, form, hatch, jointed, legs, lerp, line, oval, range, shade, spindle, spinesOn } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

/** The leaping legs: knees at `r` from the axis. */
function leap(r: number): Stroke[] {
  return [
    line(`M${r * 0.8} 152L${r * 0.94} 174`),
    form(spindle(r, 72, r * 0.8, 152, 3) + spindle(13, 112, r, 72, 14), 'span'),
    hatch(`M18 107L${r * 0.86} 80`, 9, '.3 .8'),
  ];
}

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const r = lerp(36, 80, span);
  const abdomen = oval(70, lerp(136, 172, girth), lerp(15, 23, girth), { low: 0.8 });
  const feeler = lerp(30, 88, reach);
  const { y, wide } = abdomen;
  const wing = `M-1 72Q18 68 20 84L${wide(0.55) + 3} ${y(0.56)}Q${wide(0.7)} ${y(0.74)} -1 ${y(0.77)}`;
  return [
    line(`M4 ${y(0.95)}Q12 ${y(1)} 16 ${y(1) + 16}`, 1.6),
    spinesOn(spines, [r, 78, r * 0.8, 152], -6),
    ...legs([[13, 56, 32, 52, 42, 34, 48, 26], [15, 74, 36, 80, 46, 98, 52, 106]], 4, 2.4),
    ...leap(r),
    jointed(`M5 30Q8 4 ${feeler * 0.6} 7Q${feeler * 0.9} 10 ${feeler} ${12 + feeler * 0.4}`, 1.4, 'antennae'),
    form(abdomen.outline, 'abdomen'),
    bandsOn(abdomen, bands, 0.72, 1, 1.8, 3),
    form(wing),
    line('M0 74L0 112M16 76Q12 100 4 120M18 84L2 92M8 72Q6 92 14 114M18 98L6 106', 0.5),
    form('M-1 50Q16 46 18 58Q20 72 14 76Q6 79 -1 79'),
    form(body(26, [11, 28, 16, 40, 10, 51], 55)),
    dots(range(spots).flatMap((index) => [4 + (index % 2) * 6, 57 + index * 6]), 4, 'spots'),
    dots([12, 36], 4),
    shade(`M10 32Q13 42 7 51M14 52Q17 62 12 76M16 82L${wide(0.5) - 2} ${y(0.58)}`, 8),
  ];
}

export const plan: Plan = {
  creature: 'a field cricket, located by sound',
  parts: { span: 'Spread of the hind legs', abdomen: 'Abdomen', antennae: 'Antennae', spines: 'Spines of each hind leg', bands: 'Bands', spots: 'Spots of the collar, each side' },
  draw,
};
