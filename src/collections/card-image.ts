import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Card } from '../lib/share/card.ts';
import { cardSources, cardSvg } from './card-svg.ts';

/** Images by the hash of all that they are drawn from. Safe to delete. */
const CACHE = join(process.cwd(), 'node_modules/.cache/otiose/cards');

/** The PNG of a card, from the cache, a folder, where it was drawn before. */
export async function cardImage(card: Card, cache = CACHE): Promise<Buffer> {
  const hash = createHash('sha256').update(JSON.stringify(sharp.versions));
  for (const source of cardSources(card)) hash.update(source);
  const file = join(cache, `${hash.digest('hex')}.png`);
  return readIfThere(file) ?? keep(file, await rasterise(await cardSvg(card)));
}

/** The PNG of an SVG, in sixteen colours. */
export function rasterise(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 }).toBuffer();
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
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, image);
  renameSync(draft, file);
  return image;
}
