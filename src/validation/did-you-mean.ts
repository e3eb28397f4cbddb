import Fuse from 'fuse.js';

/** Finds the known word nearest to a misspelt one, or undefined when none is near. */
export function matcher(known: readonly string[]): (word: string) => string | undefined {
  const fuse = new Fuse(known, { threshold: 0.4, ignoreFieldNorm: true, ignoreLocation: true });
  return (word) => {
    if (word === '') return undefined;
    const [best] = fuse.search(word.slice(0, 32), { limit: 1 });
    return best?.item ?? known.find((candidate) => candidate.length > 2 && word.toLowerCase().includes(candidate.toLowerCase()));
  };
}

/** The known word nearest to one misspelt word. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return matcher(known)(word);
}
