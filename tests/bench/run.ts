import { parseArgs } from 'node:util';
import { benchBuild } from './build/run.ts';
import { benchCards } from './cards.ts';
import { benchCheck } from './check.ts';
import { benchFuzz } from './fuzz/run.ts';
import { benchKinship } from './kinship.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchPaint } from './paint.ts';
import { benchBrowser } from './search/browser.ts';
import { benchSearch } from './search/run.ts';

interface Settings {
  /** How often a page is loaded. */
  readonly runs: number;
  /** How many dossiers are built. */
  readonly counts: readonly number[];
}

const benches: Record<string, (settings: Settings) => void | Promise<void>> = {
  build: benchBuild,
  check: benchCheck,
  search: benchSearch,
  browser: benchBrowser,
  kinship: benchKinship,
  paint: benchPaint,
  cards: benchCards,
  lighthouse: benchLighthouse,
  fuzz: benchFuzz,
};
/** Take minutes, or half an hour: only when asked for. */
const long = new Set(['build', 'cards', 'fuzz', 'lighthouse']);
const { values, positionals: asked } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' }, counts: { type: 'string', default: '100,1000' } } });
const runs = Number(values.runs);
const counts = values.counts.split(',').map(Number);
const unknown = asked.filter((name) => !(name in benches));

if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs takes a number from 1, not "${values.runs}".`);
  process.exitCode = 1;
} else if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
  console.error(`--counts takes numbers from 1 with commas between them, not "${values.counts}".`);
  process.exitCode = 1;
} else if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}"; there are ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(benches).filter((name) => !long.has(name))) await benches[name]!({ runs, counts });
}
