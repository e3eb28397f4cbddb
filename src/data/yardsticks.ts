/** What a text is measured by. All but the last three are counted in 1,000 words. */
export interface Measures {
  readonly tics: number;
  readonly nominalisations: number;
  readonly numbers: number;
  readonly scareQuotes: number;
  readonly ingTails: number;
  readonly triples: number;
  /** Standard deviation of the words in a sentence, divided by their mean. */
  readonly variation: number;
  /** Sentences of eight words or fewer, in 100. */
  readonly short: number;
  /** Words in a file. */
  readonly words: number;
}

/** A text to hold others against, in so far as it was measured. */
export interface Yardstick {
  readonly name: string;
  readonly measures: Partial<Measures>;
}

/** A page in the manner that the house style is there to prevent, and two classics of the genre. */
export const yardsticks: readonly Yardstick[] = [
  {
    name: 'founding style',
    measures: { tics: 44.85, nominalisations: 54.67, numbers: 18.27, scareQuotes: 29.9, ingTails: 16.61, triples: 18.27, variation: 0.4, short: 10, words: 602 },
  },
  { name: "Devil's Dictionary", measures: { tics: 0.3, nominalisations: 33, numbers: 13.6, scareQuotes: 0, variation: 0.66, short: 20 } },
  { name: 'Jargon File', measures: { nominalisations: 24, scareQuotes: 5, variation: 0.7, short: 22 } },
];
