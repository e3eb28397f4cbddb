import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import satori from 'satori';
import { colourTokens } from '../lib/colour-tokens.ts';
import { drawPlate } from '../lib/plate/draw.ts';
import { CARD, cardElement, PLATE, type Card } from '../lib/share/card.ts';

const root = process.cwd();
const FONTS = join(root, 'src/assets/fonts/cards');
/** What is tried in turn for the sizes of title and tagline; the first is made for what people write. */
const SCALES = [1, 0.8, 0.6, 0.45];
/** Between the tagline and the line at the foot, in pixels. */
const CLEARANCE = 12;

const colours = colourTokens(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'));
const [paper, ink, muted, rule, alarm] = ['paper', 'ink', 'muted', 'rule', 'alarm'].map((name) => colours.get(`--color-${name}`)!.light) as [string, string, string, string, string];
const fonts = [
  { name: 'serif', file: 'crimson-pro-normal.ttf', weight: 600, style: 'normal' },
  { name: 'serif', file: 'crimson-pro-italic.ttf', weight: 400, style: 'italic' },
  { name: 'label', file: 'archivo-narrow-normal.ttf', weight: 600, style: 'normal' },
].map(({ file, ...font }) => ({ ...font, data: readFileSync(join(FONTS, file)) })) as Parameters<typeof satori>[1]['fonts'];

/** All that the drawing of a card depends on, but the code that draws. */
export function cardSources(card: Card): (string | Buffer)[] {
  return [JSON.stringify([elementOf(card, 1), plateOf(card), paper, rule]), ...fonts.map(({ data }) => data as Buffer)];
}

/** A card as SVG, its texts as outlines. Whatever its title and tagline, they stand above the line at its foot. */
export async function cardSvg(card: Card): Promise<string> {
  const ground = `<rect width="100%" height="100%" fill="${paper}"/><path d="M18 18H1182V612H18Z" fill="none" stroke="${rule}"/>`;
  const drawn = await layOut(card);
  return drawn.replace(/^<svg[^>]*>/u, (open) => `${open}${ground}${plateOf(card)}`);
}

async function layOut(card: Card): Promise<string> {
  let drawn = '';
  for (const scale of SCALES) {
    const tops = new Map<string, number>();
    let bottom = 0;
    const onNodeDetected: NonNullable<Parameters<typeof satori>[1]['onNodeDetected']> = ({ key, top, height }) => {
      if (key === 'tagline') bottom = top + height;
      if (key) tops.set(String(key), top);
    };
    drawn = await satori(elementOf(card, scale), { ...CARD, fonts, onNodeDetected });
    if (bottom + CLEARANCE <= tops.get('line')!) break;
  }
  return drawn;
}

const elementOf = (card: Card, scale: number) => cardElement(card, { paper, ink, muted, rule, alarm }, scale);

/** The plate in ink on paper, at its place, without the scale bar at its foot. */
function plateOf({ specimen }: Card): string {
  const wash = colours.get(`plate-${specimen.order}`)!.light;
  const { x, y, size } = PLATE;
  const placed = drawPlate(specimen, { decorative: true }).replace('<svg', `<svg x="${x}" y="${y}" width="${size}" height="${size * 0.95}"`).replace('0 200 200"', '0 200 190"');
  return placed.replaceAll('currentColor', ink).replaceAll('var(--wash)', wash);
}
