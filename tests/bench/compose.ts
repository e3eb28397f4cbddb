import { plainText } from '../support/role.ts';

/** Distinct, valid dossiers of the fixture's shape. */
export function composeSources(count: number): { path: string; text: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const unique = plainText
      .replace(/^(\s*(?:- )?(?:title|name|tagline|fact|deposition|attribution): )(.*)$/gmu, `$1$2 n${index}`)
      .replace(/federalFilings:[^]*?(?=flightRisk)/u, 'federalFilings: []\n');
    return { path: `content/roles/keeper-${index}.mdx`, text: unique };
  });
}
