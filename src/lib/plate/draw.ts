import { describePlate } from './describe.ts';
import { plans } from './plans/index.ts';
import { measure, type Specimen, type Stroke } from './specimen.ts';

/** The plate in its own units: x runs from the axis of the body, y from the top. */
export const FRAME = '-100 0 200 200';

/** A quarter of the plate. The last stroke, on its own: styles leave it out where a plate is a stamp. */
const SCALE_BAR = '<path d="M-25 194h50m0-2v4m-50 0v-4"/>';

/** The strokes of a specimen, from the back to the front. */
export function strokesOf(specimen: Specimen): Stroke[] {
  return plans[specimen.order].draw(measure(specimen));
}

/**
 * A specimen plate as an SVG element: the same data, the same bytes. It asks for nothing and holds numbers only; the
 * ink is currentColor, the wash is the custom property --wash of its class. A decorative one is hidden from readers.
 * The half drawing is engraved once and mirrored by reference, under an id that holds the dossier's.
 */
export function drawPlate(specimen: Specimen, { decorative = false } = {}): string {
  const voice = decorative ? 'aria-hidden="true"' : `role="img" aria-label="${escape(describePlate(specimen))}"`;
  const frame = `class="plate plate-${specimen.order}" viewBox="${FRAME}" fill="none" stroke="currentColor" stroke-width=".8"`;
  const strokes = strokesOf(specimen);
  const half = `${decorative ? 'm' : 'p'}-${specimen.id}`;
  const mirrored = `<g id="${half}">${engrave(strokes.filter(({ right }) => !right))}</g><use href="#${half}" transform="scale(-1 1)"/>`;
  return `<svg ${frame} ${voice}>${mirrored}${engrave(strokes.filter(({ right }) => right))}${SCALE_BAR}</svg>`;
}

/** The same specimen as a file of its own, for pages that show it by reference to `#specimen`: no frame, no scale bar. */
export function plateFile(specimen: Specimen): string {
  const strokes = strokesOf(specimen);
  const half = engrave(strokes.filter(({ right }) => !right));
  const drawing = `${half}<g transform="scale(-1 1)">${half}</g>${engrave(strokes.filter(({ right }) => right))}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${FRAME}" fill="none" stroke="currentColor"><g id="specimen">${drawing}</g></svg>\n`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Neighbours of one kind share an element: lines are joined to one path, forms stand in one group. */
function engrave(strokes: readonly Stroke[]): string {
  const runs: { kind: string; paths: string[] }[] = [];
  for (const stroke of strokes) {
    const kind = attributes(stroke);
    const last = runs.at(-1);
    if (last?.kind === kind) last.paths.push(stroke.d);
    else runs.push({ kind, paths: [stroke.d] });
  }
  return runs.map(({ kind, paths }) => (kind.includes('fill') ? forms(kind, paths) : `<path${kind} d="${paths.join('')}"/>`)).join('');
}

const forms = (kind: string, paths: readonly string[]) =>
  paths.length === 1 ? `<path${kind} d="${paths[0]}"/>` : `<g${kind}>${paths.map((d) => `<path d="${d}"/>`).join('')}</g>`;

function attributes({ wide, dash, wash, round, light }: Stroke): string {
  const list = [
    wash && ' fill="var(--wash)"',
    light && ' stroke="var(--wash)"',
    wide && ` stroke-width="${short(wide)}"`,
    dash && ` stroke-dasharray="${dash}"`,
    round && ' stroke-linecap="round"',
  ];
  return list.filter(Boolean).join('');
}

/** Widths in tenths up to 3, then whole: neighbours of nearly one width become of one width. */
const short = (width: number) => String(width > 3 ? Math.round(width) : Math.round(width * 10) / 10).replace(/^0\./u, '.');
