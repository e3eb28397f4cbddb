import { wordSpans } from '../../lib/prose.ts';
import type { Issue } from '../issue.ts';
import type { Rule } from '../rules/rule.ts';
import { issueIn, pagesOf, type Page, type Passage } from './page.ts';
import { repeatedIn, RUN } from './runs.ts';

const MOST_SHARE = 0.005;
/** A run in more files than this is paired with its neighbours alone, so that the work grows with the corpus and not with its square. */
const MOST_PAIRED = 8;
const NAMED = 3;

interface Run {
  readonly text: string;
  readonly passage: Passage;
  readonly index: number;
}

/** The runs of five words of a page that are meant, each once, with where it first stands. */
function runsOf({ passages, runs: all }: Page, isMeant: (hash: number) => boolean): Map<string, Run> {
  const runs = new Map<string, Run>();
  if (!all.some(isMeant)) return runs;
  for (const passage of passages) {
    const meant = passage.runs.flatMap((hash, start) => (isMeant(hash) ? [start] : []));
    const spans = meant.length > 0 ? wordSpans(passage.normal) : [];
    for (const start of meant) {
      const text = spans.slice(start, start + RUN).map((word) => word.text.toLowerCase()).join(' ');
      if (!runs.has(text)) runs.set(text, { text, passage, index: spans[start]!.index });
    }
  }
  return runs;
}

/** Two files share no wording: of the runs of the smaller, at most one in 200, and one in any case. */
export const sharedRuns: Rule = {
  name: 'shared-runs',
  checkCorpus: (files) => {
    const pages = pagesOf(files);
    const hashes = pages.map(({ runs }) => runs);
    const repeated = repeatedIn(hashes);
    const runs = pages.map((page) => runsOf(page, (hash) => repeated.has(hash)));
    return [...pairs(runs).values()].flatMap(({ first, second, shared }) => {
      const smaller = Math.min(hashes[first]!.length, hashes[second]!.length);
      if (shared.length <= Math.max(1, Math.floor(MOST_SHARE * smaller))) return [];
      const both = [first, second] as const;
      return both.map((own, place) => tell(pages[own]!, runs[own]!, pages[both[1 - place]!]!, shared, smaller));
    });
  },
};

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly shared: string[];
}

/** Every pair of pages with the runs they share, by way of the pages that each run stands in. */
function pairs(runs: readonly ReadonlyMap<string, Run>[]): Map<number, Pair> {
  const found = new Map<number, Pair>();
  const add = (first: number, second: number, text: string) => {
    const key = first * runs.length + second;
    const known = found.get(key);
    if (known) known.shared.push(text);
    else found.set(key, { first, second, shared: [text] });
  };
  for (const [text, places] of placesOf(runs)) {
    const isCommon = places.length > MOST_PAIRED;
    places.forEach((first, index) => {
      const partners = isCommon ? places.slice(index + 1, index + 2) : places.slice(index + 1);
      for (const second of partners) add(first, second, text);
    });
  }
  return found;
}

/** The pages that each run stands in, for runs that stand in two or more. */
function placesOf(runs: readonly ReadonlyMap<string, Run>[]): Map<string, number[]> {
  const first = new Map<string, number>();
  const shared = new Map<string, number[]>();
  runs.forEach((own, page) => {
    for (const text of own.keys()) {
      const earlier = first.get(text);
      if (earlier === undefined) first.set(text, page);
      else if (shared.has(text)) shared.get(text)!.push(page);
      else shared.set(text, [earlier, page]);
    }
  });
  return shared;
}

function tell(page: Page, runs: ReadonlyMap<string, Run>, other: Page, shared: readonly string[], smaller: number): Issue {
  const { passage, index } = runs.get(shared[0]!)!;
  const named = shared.slice(0, NAMED).map((text) => `"${text.replace(/\u0001+/gu, '`…`')}"`).join(', ');
  const found = `${shared.length} of ${smaller} runs of five words stand in ${other.file.path}, too, such as ${named}.`;
  return issueIn(page, 'shared-runs', passage, index, found, 'Say it in words of its own, in one file or the other.');
}
