import { benchCheck } from './check.ts';
import { benchFuzz } from './fuzz/run.ts';
import { benchKinship } from './kinship.ts';
import { benchBrowser } from './search/browser.ts';
import { benchSearch } from './search/run.ts';

const benches: Record<string, () => void | Promise<void>> = { check: benchCheck, search: benchSearch, browser: benchBrowser, kinship: benchKinship, fuzz: benchFuzz };
/** Takes half an hour: only when asked for. */
const long = new Set(['fuzz']);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));

if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}"; there are ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(benches).filter((name) => !long.has(name))) await benches[name]!();
}
