import { benchCheck } from './check.ts';
import { benchSearch } from './search.ts';

const benches: Record<string, () => void> = { check: benchCheck, search: benchSearch };
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));

if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}"; there are ${Object.keys(benches).join(' and ')}.`);
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(benches)) benches[name]!();
}
