import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FONT_CHARACTERS } from '../data/font-characters.ts';

/** Where the faces lie that the site serves, from the project's root. */
const FOLDER = 'src/assets/fonts';

interface Face {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** Weights the site uses: a range keeps the font variable. */
  readonly weights: { readonly min: number; readonly max: number } | number;
}

const faces: readonly Face[] = [
  { family: 'crimson-pro', style: 'normal', weights: { min: 400, max: 600 } },
  { family: 'crimson-pro', style: 'italic', weights: 400 },
  { family: 'archivo-narrow', style: 'normal', weights: { min: 400, max: 600 } },
];

/** Single weights for the share cards, in the format that their renderer reads. */
const cardFaces = [
  { family: 'crimson-pro', style: 'normal', weight: 600 },
  { family: 'crimson-pro', style: 'italic', weight: 400 },
  { family: 'archivo-narrow', style: 'normal', weight: 600 },
] as const;

/** Cuts the faces down to the characters and weights that the site uses. */
async function writeFonts(root: string): Promise<void> {
  mkdirSync(join(root, FOLDER, 'cards'), { recursive: true });
  for (const { family, style, weights } of faces) {
    const { source, face } = readFace(root, family, style);
    const subset = await subsetFont(face, FONT_CHARACTERS, { targetFormat: 'woff2', variationAxes: { wght: weights } });
    writeFileSync(join(root, FOLDER, `${family}-${style}.woff2`), subset);
    copyFileSync(join(source, 'LICENSE'), join(root, FOLDER, `${family}-LICENSE.txt`));
    console.log(`${FOLDER}/${family}-${style}.woff2: ${subset.length} bytes`);
  }
  for (const { family, style, weight } of cardFaces) {
    const { face } = readFace(root, family, style);
    const subset = await subsetFont(face, FONT_CHARACTERS, { targetFormat: 'truetype', variationAxes: { wght: weight } });
    writeFileSync(join(root, FOLDER, `cards/${family}-${style}.ttf`), subset);
    console.log(`${FOLDER}/cards/${family}-${style}.ttf: ${subset.length} bytes`);
  }
}

function readFace(root: string, family: string, style: string): { source: string; face: Buffer } {
  const source = join(root, 'node_modules/@fontsource-variable', family);
  return { source, face: readFileSync(join(source, `files/${family}-latin-wght-${style}.woff2`)) };
}

await writeFonts(join(import.meta.dirname, '../..'));
