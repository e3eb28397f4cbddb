import type { Measures } from '../../data/yardsticks.ts';
import type { ValidRoleFile } from '../rules/rule.ts';
import { countOf, type DensityId } from './densities.ts';
import { ticsOf } from './lists.ts';
import { numbersOf } from './numbers.ts';
import { pageOf, type Page } from './page.ts';
import { rhythmOf } from './sentences.ts';

/** Measures dossiers together: densities over all their words, rhythm and length as the mean of the files. */
export function measure(files: readonly ValidRoleFile[]): Measures {
  const pages = files.map(pageOf);
  const words = sum(pages, (page) => page.words);
  const density = (id: DensityId) => {
    const counts = pages.map((page) => countOf(page, id));
    return perThousand(sum(counts, ({ hits }) => hits.length), sum(counts, (count) => count.words));
  };
  const mean = (of: (page: Page) => number) => sum(pages, of) / (pages.length || 1);
  return {
    tics: perThousand(sum(pages, ticsOf), words),
    nominalisations: density('nominalisations'),
    numbers: perThousand(sum(pages, (page) => sum([...numbersOf(page).values()], Number)), words),
    scareQuotes: density('scareQuotes'),
    ingTails: density('ingTails'),
    triples: density('triples'),
    variation: mean((page) => rhythmOf(page).variation),
    short: mean((page) => rhythmOf(page).short * 100),
    words: mean((page) => page.words),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function perThousand(count: number, words: number): number {
  return (count * 1000) / (words || 1);
}
