import { browse, type Page, type View } from './browse.ts';
import type { Card } from './cards.ts';
import { markWords, type MarkedRun } from './mark.ts';
import { nearestNames } from './nearest.ts';
import type { NamesFile, TextFile } from './records.ts';
import { createSearch, type Search, type SearchHit } from './search.ts';

/** A hit as the page shows it. */
export interface Answer {
  readonly id: string;
  readonly title: readonly MarkedRun[];
  /** The alias that fits better than the title, if one does. */
  readonly alias: readonly MarkedRun[] | undefined;
  /** Absent until the long texts have arrived. */
  readonly tagline: string | undefined;
}

export interface Answers {
  readonly answers: readonly Answer[];
  /** When there are none: the roles whose names look most like the query. */
  readonly nearest: readonly Answer[];
}

const NEAREST = 3;

/** Search with names first: answers as soon as the names are there, and better when the rest has arrived. */
export class SearchService {
  readonly #names: NamesFile;
  readonly #places: ReadonlyMap<string, number>;
  #search: Search;
  #cards: ReadonlyMap<string, Card> = new Map();

  constructor(names: NamesFile) {
    this.#names = names;
    this.#places = new Map(names.ids.map((id, place) => [id, place]));
    this.#search = createSearch({ names });
  }

  /** Takes in the long texts and the cards. */
  complete(text: TextFile, cards: readonly Card[]): void {
    this.#search = createSearch({ names: this.#names, text });
    this.#cards = new Map(cards.map((card) => [card.id, card]));
  }

  /** Whether the long texts are in. */
  get isComplete(): boolean {
    return this.#cards.size === this.#places.size;
  }

  find(query: string, limit: number): Answers {
    const answers = this.#search(query, { limit }).map((hit) => this.#toAnswer(hit));
    const nearest = answers.length > 0 || query.trim() === '' ? [] : nearestNames(this.#names, query, NEAREST);
    return { answers, nearest: nearest.map((id) => this.#toAnswer({ id, name: undefined, matches: [] })) };
  }

  /** A page of the taxonomy; only after `complete`. */
  browse(view: View, limit: number): Page {
    return browse(this.#cards, this.#search, view, limit);
  }

  #toAnswer({ id, name, matches }: Pick<SearchHit, 'id' | 'name' | 'matches'>): Answer {
    const title = this.#names.titles[this.#places.get(id)!]!;
    const terms = new Set(matches.map(({ term }) => term));
    const alias = name !== undefined && name !== title ? markWords(name, terms) : undefined;
    return { id, title: markWords(title, terms), alias, tagline: this.#cards.get(id)?.tagline };
  }
}
