import { bandsOn, dots, form, hatch, lerp, line, oval, range, shade, spinesOn } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

/** Both wings of a side; `r` is the reach of the fore wing. */
function wings(r: number): Stroke[] {
  const fore = `M6 54Q${r * 0.3} 42 ${r * 0.9} 42Q${r * 1.03} 44 ${r * 0.96} 54Q${r * 0.7} 66 ${r * 0.4} 66Q14 64 6 60`;
  const hind = `M6 66Q${r * 0.4} 68 ${r * 0.86} 82Q${r * 0.98} 88 ${r * 0.9} 97Q${r * 0.6} 104 ${r * 0.3} 100Q12 92 6 76`;
  const veins = `M7 56Q${r * 0.4} 48 ${r * 0.96} 48M8 58Q${r * 0.4} 57 ${r * 0.92} 56M${r * 0.46} 44L${r * 0.48} 65M7 70Q${r * 0.4} 75 ${r * 0.92} 91M8 74Q${r * 0.3} 86 ${r * 0.7} 100M${r * 0.42} 71L${r * 0.36} 100`;
  const cells = `M${r * 0.2} 54Q${r * 0.5} 50 ${r * 0.92} 49M${r * 0.22} 80Q${r * 0.5} 84 ${r * 0.86} 92`;
  const lead = `M6 54Q${r * 0.3} 42 ${r * 0.88} 42M6 66Q${r * 0.4} 68 ${r * 0.84} 81`;
  return [form(hind), form(fore, 'span'), line(veins, 0.5), hatch(cells, 12, '.3 1.6'), line(lead, 1.8), line(`M${r * 0.76} 44L${r * 0.88} 44M${r * 0.72} 79L${r * 0.82} 82`, 4)];
}

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const half = lerp(5, 9, girth);
  const abdomen = oval(78, lerp(138, 188, girth), half, { low: 0.9, blunt: 0.4 });
  const feeler = lerp(5, 18, reach);
  return [
    line('M6 48L20 36L18 24M7 46L28 42L34 30', 1.6),
    spinesOn(spines, [20, 36, 18, 22], -6),
    ...wings(lerp(54, 94, span)),
    form(abdomen.outline, 'abdomen'),
    bandsOn(abdomen, bands, 0.12, 1, 4, 1),
    form('M-1 40Q10 41 12 56Q14 76 6 88L-1 90'),
    line('M0 54L9 45M0 70L12 57M0 86L12 71', 1.6),
    line(`M3 20Q4 ${20 - feeler * 0.5} ${3 + feeler * 0.4} ${20 - feeler}`, undefined, 'antennae'),
    form('M-1 20Q4 18 10 21Q18 28 13 37Q8 43 -1 43'),
    line('M9 25Q14 30 10 36', 6),
    line('M0 38L4 37M0 24L4 26', 0.5),
    dots(range(spots).flatMap((index) => [lerp(3, 5, index % 2), 49 + index * 9]), 4, 'spots'),
    shade(abdomen.flank(half * 0.45, 0.12, 0.92), half * 0.9, '.4 .8'),
    shade('M9 44Q12 66 6 86', 7),
  ];
}

export const plan: Plan = {
  creature: 'a migratory dragonfly',
  parts: { span: 'Wings', abdomen: 'Abdomen', antennae: 'Bristles of the head', spines: 'Spines of each fore leg', bands: 'Bands', spots: 'Spots of the thorax, each side' },
  draw,
};
