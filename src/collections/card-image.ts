import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { colourTokens } from '../lib/colour-tokens.ts';
import { drawPlate } from '../lib/plate/draw.ts';
import { CARD, cardElement, PLATE, type Card } from '../lib/share/card.ts';

const root = process.cwd();
/** Images by the hash of all that they are drawn from. Safe to delete. */
const CACHE = join(root, 'node_modules/.cache/otiose/cards');
const FONTS = join(root, 'src/assets/fonts/cards');

const colours = colourTokens(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'));
const [paper, ink, muted, rule, alarm] = ['paper', 'ink', 'muted', 'rule', 'alarm'].map((name) => colours.get(`--color-${name}`)!.light) as [string, string, string, string, string];
const fonts = [
  { name: 'serif', file: 'crimson-pro-normal.ttf', weight: 600, style: 'normal' },
  { name: 'serif', file: 'crimson-pro-italic.ttf', weight: 400, style: 'italic' },
  { name: 'label', file: 'archivo-narrow-normal.ttf', weight: 600, style: 'normal' },
].map(({ file, ...font }) => ({ ...font, data: readFileSync(join(FONTS, file)) })) as Parameters<typeof satori>[1]['fonts'];

/** The PNG of a card, from the cache where it was drawn before. */
export async function cardImage(card: Card): Promise<Buffer> {
  const element = cardElement(card, { paper, ink, muted, rule, alarm });
  const plate = plateOf(card);
  const hash = createHash('sha256').update(JSON.stringify([element, plate, paper, rule, sharp.versions]));
  for (const { data } of fonts) hash.update(data as Buffer);
  const file = join(CACHE, `${hash.digest('hex')}.png`);
  return readIfThere(file) ?? keep(file, await draw(element, plate));
}

async function draw(element: ReturnType<typeof cardElement>, plate: string): Promise<Buffer> {
  const drawn = await satori(element, { ...CARD, fonts });
  const ground = `<rect width="100%" height="100%" fill="${paper}"/><path d="M18 18H1182V612H18Z" fill="none" stroke="${rule}"/>`;
  const svg = drawn.replace(/^<svg[^>]*>/u, (open) => `${open}${ground}${plate}`);
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 }).toBuffer();
}

/** The plate in ink on paper, at its place, without the scale bar at its foot. */
function plateOf({ specimen }: Card): string {
  const wash = colours.get(`plate-${specimen.order}`)!.light;
  const { x, y, size } = PLATE;
  const placed = drawPlate(specimen, { decorative: true }).replace('<svg', `<svg x="${x}" y="${y}" width="${size}" height="${size * 0.95}"`).replace('0 200 200"', '0 200 190"');
  return placed.replaceAll('currentColor', ink).replaceAll('var(--wash)', wash);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Writes beside and renames, so that a build that is stopped leaves no half an image. */
function keep(file: string, image: Buffer): Buffer {
  mkdirSync(CACHE, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, image);
  renameSync(draft, file);
  return image;
}
