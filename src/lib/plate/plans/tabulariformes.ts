import { bandsOn, dots, form, hatch, jointed, lerp, line, oval, range, spinesOn, spread, volume } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const r = lerp(30, 86, span);
  const half = lerp(14, 27, girth);
  const trunk = oval(38, 154, half, { low: 0.6, blunt: 0.55 });
  const feeler = lerp(34, 84, reach);
  const edge = trunk.wide(0.3) - 3;
  return [
    jointed(`M1 150L0 189M2 150Q${r * 0.36} 158 ${r} 184`, 1.8, 'span'),
    hatch(`M1 158L0 186M${r * 0.3} 158Q${r * 0.6} 166 ${r} 184`, 6, '.4 2.4'),
    jointed(`M6 42Q${feeler * 0.4} 34 ${feeler} 8`, 1.6, 'antennae'),
    line(`M${edge} 60L${edge + 16} 57L${edge + 23} 66M${edge} 74L${edge + 18} 80L${edge + 23} 92M${edge - 2} 86L${edge + 14} 102L${edge + 15} 114`, 1.8),
    spinesOn(spines, [trunk.wide(0.6), trunk.y(0.6), trunk.wide(0.92), trunk.y(0.92)], 7),
    form(trunk.outline, 'abdomen'),
    line(spread(11).map((t) => trunk.across(t, 3, 0.98)).join(''), 0.5),
    hatch(trunk.flank(half * 0.6, 0.16, 0.86), half * 0.36, '.3 1.6'),
    bandsOn(trunk, bands, 0.3, 0.98, 2.4, 3),
    dots(range(spots).flatMap((index) => [half * lerp(0.2, 0.68, index / 3), 64 - index * 2]), 4, 'spots'),
    dots([8, 46], 4),
    ...volume(trunk, 0.08, 0.95),
  ];
}

export const plan: Plan = {
  creature: 'a silverfish, found between two pages',
  parts: { span: 'Tails', abdomen: 'Body', antennae: 'Antennae', spines: 'Bristles of each flank', bands: 'Bands', spots: 'Spots behind the head, each side' },
  draw,
};
