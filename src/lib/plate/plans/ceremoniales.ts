import { bandsOn, dots, form, hatch, legs, lerp, line, oval, range, shade, spinesOn } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

/** A wing laid back along the body; its tip lies `tip` from the axis. */
function wings(tip: number): Stroke[] {
  const fore = `M14 62Q${tip * 0.7} 62 ${tip * 0.94} 104Q${tip * 1.06} 138 ${tip} 174Q${tip * 0.8} 180 ${tip * 0.56} 150Q18 118 10 80`;
  const veins = `M15 68Q${tip * 0.64} 84 ${tip * 0.98} 140M14 70Q${tip * 0.5} 92 ${tip * 0.97} 162M13 74Q${tip * 0.4} 104 ${tip * 0.86} 174M${tip * 0.5} 86L${tip * 0.4} 106M${tip * 0.76} 98L${tip * 0.6} 112L${tip * 0.5} 134M${tip} 124L${tip * 0.8} 130`;
  const edge = `M${tip * 0.94} 122Q${tip} 148 ${tip * 0.94} 170`;
  return [form(fore, 'span'), line(veins, 0.5), hatch(edge, 7), hatch(`M20 74Q${tip * 0.44} 88 ${tip * 0.6} 112`, 12, '.3 1.1'), line(`M14 63Q${tip * 0.7} 64 ${tip * 0.95} 108`, 2.4)];
}

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const abdomen = oval(80, lerp(128, 174, girth), lerp(14, 23, girth), { low: 0.7 });
  const feeler = lerp(8, 28, reach);
  return [
    spinesOn(spines, [35, 43, 42, 28], -6),
    ...legs([[14, 54, 34, 44, 42, 28, 40, 22], [18, 74, 42, 78, 50, 96, 56, 104]], 4, 2),
    ...wings(lerp(46, 84, span)),
    form(abdomen.outline, 'abdomen'),
    bandsOn(abdomen, bands, 0.12, 0.95, 2.6, 4),
    form('M-1 90Q8 98 14 86Q24 82 22 62Q20 50 -1 46'),
    line('M0 60Q14 58 22 66M6 62Q4 74 9 88M14 62Q10 74 15 84', 0.5),
    line(`M8 32Q10 ${32 - feeler * 0.6} ${8 + feeler * 0.5} ${30 - feeler}`, undefined, 'antennae'),
    form('M-1 30Q12 30 18 38Q28 36 29 46Q24 54 17 52Q8 57 -1 57'),
    line('M-1 36L3 36L4 50M3 40L10 40M3 44L10 45M4 48L9 50', 0.5),
    dots([23, 45], 7),
    dots(range(spots).flatMap((index) => [lerp(3, 17, index / 3), lerp(77, 67, index % 2)]), 4, 'spots'),
    shade(`${abdomen.flank(6, 0.25)}M15 58Q17 70 12 84`, 11, '.3 .7'),
  ];
}

export const plan: Plan = {
  creature: 'a cicada, which recurs',
  parts: { span: 'Wings', abdomen: 'Abdomen', antennae: 'Bristles of the head', spines: 'Spines of each fore leg', bands: 'Bands', spots: 'Spots of the thorax, each side' },
  draw,
};
