import { bandsOn, body, dots, form, hatch, jointed, lerp, line, oval, range, rim, spinesOn, spread, volume } from '../kit.ts';
import type { Measures, Plan, Stroke } from '../specimen.ts';

function draw({ span, girth, reach, spines, bands, spots }: Measures): Stroke[] {
  const half = lerp(30, 58, span);
  const [top, end] = [lerp(60, 38, girth), lerp(140, 172, girth)];
  const shell = oval(top, end, half, { low: 0.95, blunt: 0.42 });
  const feeler = lerp(8, 32, reach);
  const feet = spread(8).map((t) => `M${shell.wide(t) - 3} ${shell.y(t)}L${shell.wide(t) + 7} ${shell.y(t) + lerp(-6, 6, t)}L${shell.wide(t) + 9} ${shell.y(t) + lerp(-10, 14, t)}`);
  return [
    line(feet.join(''), 1.8),
    jointed(`M12 ${top + 2}L${18 + feeler * 0.5} ${top - 4 - feeler * 0.5}L${18 + feeler * 1.3} ${top - 2 - feeler * 0.3}`, 2.2, 'antennae'),
    spinesOn(spines, [half * 0.6, shell.y(0.94), 6, end + 1], 7),
    form(`M4 ${end - 6}L10 ${end + 9}L16 ${end - 8}`),
    form(shell.outline, 'abdomen'),
    { ...line(shell.flank(0, 0.3, 0.75)), part: 'span' },
    line(spread(9).map((t) => shell.across(lerp(0.12, 1, t), 5, 1)).join('')),
    rim(shell, half * 0.18, '.3 .7'),
    hatch(shell.flank(half * 0.6, 0.16, 0.88), half * 0.4, '.3 1.6'),
    bandsOn(shell, bands, 0.2, 0.95, 2.6, 5),
    form(body(top - 4, [half * 0.36, top, half * 0.4, top + 8], top + 13)),
    dots(range(spots).flatMap((index) => [half * 0.3, shell.y(lerp(0.3, 0.84, index / 3))]), 4, 'spots'),
    dots([half * 0.28, top + 4], 4),
    ...volume(shell, 0.14, 0.92),
  ];
}

export const plan: Plan = {
  creature: 'a pill bug, not yet closed',
  parts: { span: 'Breadth', abdomen: 'Length', antennae: 'Antennae', spines: 'Spines of the tail, each side', bands: 'Bands', spots: 'Spots, each side' },
  draw,
};
