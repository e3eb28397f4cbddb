import { bandsOn, dots, form, hatch, legs, lerp, line, oval, range, shade, spinesOn, volume } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

/** Wing cases thrown open and the folded wings out; `r` is the reach of a wing. */
function wings(r: number): Stroke[] {
  const tip = r * 0.84;
  const hind = `M12 82Q${r * 0.5} 78 ${r} 92Q${r * 0.98} 114 ${r * 0.6} 124Q${r * 0.3} 126 10 98`;
  const shell = `M8 74Q${r * 0.3} 40 ${r * 0.74} 32Q${r * 0.92} 34 ${tip} 52Q${r * 0.5} 86 12 84Z`;
  const veins = `M12 86Q${r * 0.5} 85 ${r * 0.96} 100M12 90Q${r * 0.4} 96 ${r * 0.76} 118M12 94Q${r * 0.3} 104 ${r * 0.44} 124M${r * 0.6} 84L${r * 0.5} 98`;
  const ridges = `M12 76Q${r * 0.36} 50 ${r * 0.78} 36M13 78Q${r * 0.4} 62 ${r * 0.83} 41`;
  return [form(hind), form(shell, 'span'), line(veins + ridges, 0.5), hatch(`M${r * 0.95} 98Q${r * 0.89} 112 ${r * 0.58} 119M18 82Q${r * 0.5} 78 ${tip - 2} 48`, 9)];
}

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const r = lerp(58, 94, span);
  const abdomen = oval(70, lerp(124, 170, girth), lerp(16, 27, girth), { low: 0.8 });
  const club = lerp(6, 24, reach);
  const [clubX, clubY] = [14 + club * 0.7, 28 - club * 0.8];
  return [
    spinesOn(spines, [40, 134, 52, 158], 6),
    ...legs([[14, 58, 34, 46, 38, 30, 34, 22], [14, 110, 40, 134, 52, 158, 60, 168]], 5, 3),
    ...wings(r),
    form(abdomen.outline, 'abdomen'),
    bandsOn(abdomen, bands, 0.25, 1, 2.2, 5),
    line(`M7 36L14 28L${clubX} ${clubY}`, 1.6, 'antennae'),
    hatch(`M${clubX - 4} ${clubY + 4.6}L${clubX} ${clubY}`, 9, '1.4 .8'),
    form('M-1 29Q10 27 13 38Q13 46 -1 47'),
    form('M-1 43Q16 38 24 58Q27 72 19 77Q8 81 -1 81'),
    form('M-1 94Q1 92 8 79L-1 79'),
    line('M0 45L0 77', 0.5),
    dots(range(spots).flatMap((index) => [r * lerp(0.5, 0.74, index / 3), lerp(58, 42, index / 3)]), 4, 'spots'),
    dots([11, 39], 4),
    ...volume(abdomen, 0.3),
    shade('M15 47Q22 60 17 76', 10),
  ];
}

export const plan: Plan = {
  creature: 'a golden scarab, wing cases open',
  parts: { span: 'Wing cases', abdomen: 'Abdomen', antennae: 'Clubbed antennae', spines: 'Spines of each hind leg', bands: 'Bands', spots: 'Spots of each wing case' },
  draw,
};
