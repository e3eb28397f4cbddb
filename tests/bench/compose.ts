import { plainText } from '../support/role.ts';

/** A seeded generator (mulberry32): numbers from 0 to 1, the same on every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Distinct, valid dossiers of the fixture's shape. */
export function composeSources(count: number): { path: string; text: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const unique = plainText
      .replace(/^(\s*(?:- )?(?:title|name|tagline|fact|deposition|attribution): )(.*)$/gmu, `$1$2 n${index}`)
      .replace(/federalFilings:[^]*?(?=flightRisk)/u, 'federalFilings: []\n');
    return { path: `content/roles/keeper-${index}.mdx`, text: unique };
  });
}

const LEVELS = ['Lead', 'Principal', 'Senior', 'Head of', 'Associate', 'Global', 'Staff', 'Chief'];
const FIELDS = ['Data', 'Platform', 'Brand', 'Risk', 'Delivery', 'Growth', 'Talent', 'Cloud', 'Security', 'Revenue', 'Content', 'Quality'];
const SEATS = ['Advocate', 'Architect', 'Analyst', 'Partner', 'Evangelist', 'Strategist', 'Coach', 'Officer', 'Scientist', 'Manager'];

export interface ComposedRole {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** Titles and aliases put together at random, with the seed fixed. */
export function composeRoles(count: number): ComposedRole[] {
  const random = seeded(1);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)]!;
  const name = () => [pick(LEVELS), pick(FIELDS), pick(FIELDS), pick(SEATS)].join(' ');
  return Array.from({ length: count }, (_, index) => ({ id: `r${index}`, title: `${name()} ${index}`, aliases: [name(), name()] }));
}
