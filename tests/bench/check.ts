import { parse } from 'yaml';
import { checkRoles } from '../../src/validation/check-roles.ts';
import { composeRelated } from './compose.ts';
import { printRatios, quantile, time } from './timing.ts';

/** The content check of 1,000 dossiers beside parsing their YAML with nothing else. */
export function benchCheck(): void {
  const sources = composeRelated(1000);
  const { issues } = checkRoles(sources);
  if (issues.length > 0) throw new Error(`The composed dossiers have problems: ${JSON.stringify(issues[0])}`);
  const ours = time(5, () => checkRoles(sources));
  const peer = time(5, () => sources.forEach(({ text }) => parse(text.slice(4, text.indexOf('\n---\n', 4))) as unknown));
  printRatios('Content check, 1,000 dossiers, median of 5', [
    ['otiose check', quantile(ours, 0.5)],
    ['peer: yaml parse alone', quantile(peer, 0.5)],
  ]);
}
