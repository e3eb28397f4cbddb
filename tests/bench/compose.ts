import { plainText } from '../support/role.ts';

/** Distinct, valid dossiers of the fixture's shape */
export function composeSources(count: number): { path: string; text: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const unique = plainText
      .replace(/^(\s*(?:- )?(?:title|name|tagline|fact|deposition|attribution): )(.*)$/gmu, `$1$2 n${index}`)
      .replace(/federalFilings:[^]*?(?=flightRisk)/u, 'federalFilings: []\n');
    return { path: `content/roles/keeper-${index}.mdx`, text: unique };
  });
}

/** Distinct, valid dossiers, each related to the two before it. */
export function composeRelated(count: number): { path: string; text: string }[] {
  return composeSources(count).map(({ path, text }, index) => ({ path, text: text.replace(/---\n$/u, `${relations(index)}---\n`) }));
}

function relations(index: number): string {
  const before = [index - 1, index - 2].filter((other) => other >= 0);
  const items = before.map((other) => `  - { relation: envies, inverse: is envied by, role: keeper-${other} }\n`);
  return items.length > 0 ? `relations:\n${items.join('')}` : '';
}
