import { bandsOn, body, dots, form, hatch, jointed, legs, lerp, line, oval, range, shade, spinesOn } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

/** Both wings of a side; `r` is the reach of the fore wing. */
function wings(r: number): Stroke[] {
  const hind = `M12 84Q${r * 0.5} 88 ${r * 0.72} 108Q${r * 0.7} 124 ${r * 0.5} 120Q22 108 12 92`;
  const fore = `M12 68Q${r * 0.5} 50 ${r * 0.92} 60Q${r * 1.06} 72 ${r * 0.94} 90Q${r * 0.8} 100 ${r * 0.6} 96Q24 88 12 80`;
  const veins = `M13 72Q${r * 0.5} 60 ${r * 0.9} 74M13 75Q${r * 0.4} 76 ${r * 0.66} 94M${r * 0.46} 62L${r * 0.54} 79L${r * 0.5} 90M${r * 0.72} 64L${r * 0.76} 84M13 88Q${r * 0.4} 96 ${r * 0.64} 116`;
  const edge = `M${r * 0.96} 70Q${r * 0.96} 88 ${r * 0.62} 92M${r * 0.69} 112Q${r * 0.66} 122 ${r * 0.4} 110`;
  return [form(hind), form(fore, 'span'), line(veins, 0.5), hatch(edge, 7), line(`M12 68Q${r * 0.5} 50 ${r * 0.9} 60`, 2.2)];
}

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const abdomen = oval(82, lerp(140, 182, girth), lerp(20, 33, girth), { low: 0.8, blunt: 0.5 });
  const tip = lerp(4, 26, reach);
  return [
    spinesOn(spines, [44, 124, 48, 150], 6),
    ...legs([[14, 56, 32, 44, 40, 30, 46, 24], [16, 104, 44, 124, 48, 150, 45, 164]], 5, 3.4),
    ...wings(lerp(50, 92, span)),
    form(abdomen.outline, 'abdomen'),
    bandsOn(abdomen, bands, 0.12, 0.96, 7, 5),
    jointed(`M6 30L12 22L${13 + tip} ${21 - tip * 0.4}`, 2, 'antennae'),
    form(body(26, [11, 28, 15, 40, 8, 50], 51)),
    form(body(45, [16, 50, 23, 68, 17, 86], 91)),
    hatch(`M3 46Q19 50 22 68Q20 85 4 90${abdomen.flank(0, 0.08, 0.98)}`, 7, '.3 .7'),
    hatch(`M5 56Q12 60 13 69Q12 78 5 82${abdomen.flank(9, 0.12, 0.92)}`, 8, '.3 1'),
    dots(range(spots).flatMap((index) => [4 + (index % 2) * 8, 58 + index * 7]), 4, 'spots'),
    line('M11 31Q15 38 11 46', 5),
    shade(`${abdomen.flank(6, 0.1)}M14 52Q20 68 13 86`, 10, '.4 .8'),
  ];
}

export const plan: Plan = {
  creature: 'a bumblebee, warm to the touch',
  parts: { span: 'Wings', abdomen: 'Abdomen', antennae: 'Antennae', spines: 'Spines of each hind leg', bands: 'Bands', spots: 'Spots of the thorax, each side' },
  draw,
};
