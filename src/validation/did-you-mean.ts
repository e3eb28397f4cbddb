import Fuse from 'fuse.js';

/** The known word nearest to a misspelt one, or undefined when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const fuse = new Fuse(known, { threshold: 0.4, ignoreFieldNorm: true, ignoreLocation: true });
  const [best] = fuse.search(word.slice(0, 32), { limit: 1 });
  if (best) return best.item;
  return known.find((candidate) => candidate.length > 2 && word.toLowerCase().includes(candidate.toLowerCase()));
}
