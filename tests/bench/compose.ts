import { plainText } from '../support/role.ts';

/** Fields that keep their words; all others get words that no other dossier has. */
const KEPT = /^\s*(?:- )?(?:order|filed|year|range|nearest|comparedWith|code|match|from|to|title|name|revenue|sponsor|titleAge|reports|template):|^\w+:$|^---$/u;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const TO_BASE = 26;
const FACTORS = ['revenue', 'sponsor', 'titleAge', 'reports', 'template'];

/** Distinct, valid dossiers of the fixture's shape, each in words and figures of its own. */
export function composeSources(count: number): { path: string; text: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const unique = plainText
      .replace(/federalFilings:[^]*?(?=flightRisk)/u, 'federalFilings: []\n')
      .split('\n')
      .map((line) => (KEPT.test(line) ? line : withOwnWords(line, index)))
      .join('\n')
      .replace(/^(\s*(?:- )?(?:title|name|attribution): )(.*)$/gmu, `$1$2 n${index}`)
      .replace('amount: 30000', `amount: ${30_000 + index}`)
      .replace('reading: "3"', `reading: "${index + 2}"`)
      .replace(/^( {2}(revenue|sponsor|titleAge|reports|template): )\d$/gmu, (_line, head: string, factor: string) => `${head}${rating(factor, index)}`);
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

/** The words of a line of three letters and more, each with an ending of the dossier's own; keys, code and what a rule asks for stay. */
function withOwnWords(line: string, index: number): string {
  const ending = `${LETTERS[Math.floor(index / TO_BASE ** 2) % TO_BASE]}${LETTERS[Math.floor(index / TO_BASE) % TO_BASE]}${LETTERS[index % TO_BASE]}`;
  return line.replace(/(?<![`\w])(?!Friday|twice|the )[A-Za-z]{3,}(?![\w`]|:)/gu, (word) => `${word}${ending}`);
}

/** A rating near a level of the dossier's own, so that the percentages lie apart and few are the same. */
function rating(factor: string, index: number): number {
  const level = ((index * 37) % 101) / 20;
  const shift = ((index * FACTORS.indexOf(factor)) % 7) / 3 - 1;
  return Math.max(0, Math.min(5, Math.round(level + shift)));
}
