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
  const before = (index: number) => [index - 1, index - 2].filter((other) => other >= 0).map((other) => `keeper-${other}`);
  return composeSources(count).map(({ path, text }, index) => ({ path, text: relatedTo(text, before(index)) }));
}

/** A dossier without relations and field notes, related to others. */
export function relatedTo(text: string, ids: readonly string[]): string {
  const items = ids.map((id) => `  - { relation: envies, inverse: is envied by, role: ${id} }\n`);
  return items.length > 0 ? text.replace(/---\n$/u, `relations:\n${items.join('')}---\n`) : text;
}
