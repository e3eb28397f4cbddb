import type { Span } from '../../lib/prose.ts';
import { ingTails, nominalisations, scareQuotes, triples } from '../../lib/tics.ts';
import type { Issue } from '../issue.ts';
import type { Rule } from '../rules/rule.ts';
import { countWords, issueIn, pageIfAny, type Page, type Passage } from './page.ts';

interface Density {
  readonly name: string;
  /** What is counted, in the plural. */
  readonly what: string;
  readonly find: (text: string, all: readonly Span[]) => Span[];
  /** How many fit into 1,000 words. */
  readonly most: number;
  readonly fix: string;
  /** Whether the lines of advertisements count. */
  readonly isOfAll: boolean;
  readonly isWarning?: true;
}

export interface Count {
  readonly hits: readonly { readonly passage: Passage; readonly span: Span }[];
  readonly words: number;
}

/** So many hits are named in a message. */
const NAMED = 6;

const densities = {
  scareQuotes: {
    name: 'scare-quotes',
    what: 'scare quotes',
    find: scareQuotes,
    most: 6,
    fix: 'Take the quotation marks off, or quote a whole sentence that somebody says.',
    isOfAll: true,
  },
  nominalisations: {
    name: 'nominalisations',
    what: 'nouns in -tion, -ment, -ity or -ness',
    find: nominalisations,
    most: 45,
    fix: 'Say who does what: a verb, and a thing one could photograph.',
    isOfAll: false,
  },
  ingTails: {
    name: 'ing-tails',
    what: 'clauses hung on with a comma and a word in -ing',
    find: ingTails,
    most: 4,
    fix: 'End the sentence before the comma, or make two of it.',
    isOfAll: true,
  },
  triples: {
    name: 'comma-triples',
    what: 'lists of three',
    find: triples,
    most: 6,
    fix: 'Keep the best two, or find a fourth that damns.',
    isOfAll: true,
    isWarning: true,
  },
} satisfies Record<string, Density>;

export type DensityId = keyof typeof densities;

/** What a page has of one kind, and the words it is counted among. Words of the title are the record's, not the author's. */
export function countOf(page: Page, id: DensityId): Count {
  const { find, isOfAll } = densities[id];
  const passages = page.passages.filter(({ kind }) => isOfAll || kind !== 'advertisement');
  const hits = passages.flatMap((passage) => find(passage.normal, passage.sentences).map((span) => ({ passage, span })));
  const isTitle = id === 'nominalisations' ? wordsOfTitle(page) : () => false;
  return { hits: hits.filter(({ span }) => !isTitle(span.text)), words: countWords(passages) };
}

/** Four rules on how much of one kind fits into a page. A short text may have one of each. */
export const densityRules: readonly Rule[] = Object.entries<Density>(densities).map(([id, density]) => ({
  name: density.name,
  ...(density.isWarning ? { isWarning: true as const } : {}),
  checkFile: (file) => {
    const page = pageIfAny(file);
    return page ? check(page, density, countOf(page, id as DensityId)) : [];
  },
}));

function check(page: Page, { name, what, most, fix }: Density, { hits, words }: Count): Issue[] {
  const fitting = Math.max(1, Math.floor((most * words) / 1000));
  if (hits.length <= fitting) return [];
  const named = hits.slice(0, NAMED).map(({ passage, span }) => `${short(span.text)} (line ${passage.locate(span.index).line})`);
  const rest = hits.length > NAMED ? ` and ${hits.length - NAMED} more` : '';
  const [first] = hits;
  const found = `${hits.length} ${what} stand in ${words} words, where ${fitting} may: ${named.join(', ')}${rest}.`;
  return [issueIn(page, name, first!.passage, first!.span.index, found, fix)];
}

function wordsOfTitle({ file }: Page): (word: string) => boolean {
  const title = new Set(file.role.title.toLowerCase().split(/[^\p{L}]+/u));
  return (word) => title.has(word.toLowerCase());
}

/** The start of a text, on one line and without the comma before it. */
function short(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').replace(/^, /u, '');
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
