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

/** Cuts the faces down to the characters and weights that the site uses. */
async function writeFonts(root: string): Promise<void> {
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const { family, style, weights } of faces) {
    const source = join(root, 'node_modules/@fontsource-variable', family);
    const face = readFileSync(join(source, `files/${family}-latin-wght-${style}.woff2`));
    const subset = await subsetFont(face, FONT_CHARACTERS, { targetFormat: 'woff2', variationAxes: { wght: weights } });
    writeFileSync(join(root, FOLDER, `${family}-${style}.woff2`), subset);
    copyFileSync(join(source, 'LICENSE'), join(root, FOLDER, `${family}-LICENSE.txt`));
    console.log(`${FOLDER}/${family}-${style}.woff2: ${subset.length} bytes`);
  }
}

await writeFonts(join(import.meta.dirname, '../..'));
