import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** The drawing from which every icon is made. */
const DRAWING = 'public/icon.svg';

/** The icon as a PNG of a side in pixels. */
export async function iconImage(side: number): Promise<Buffer> {
  const drawing = readFileSync(join(process.cwd(), DRAWING));
  return sharp(drawing, { density: (72 * side) / 32 }).resize(side).png({ palette: true, compressionLevel: 9 }).toBuffer();
}

/** The icon as an ICO file of one PNG of 32 pixels, for what asks for /favicon.ico and nothing else. */
export async function iconFile(): Promise<Buffer> {
  const image = await iconImage(32);
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // of one image,
  head.set([32, 32, 0, 0], 6); // its sides, no palette
  head.writeUInt16LE(1, 10); // one plane
  head.writeUInt16LE(32, 12); // 32 bits a pixel
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, image]);
}
