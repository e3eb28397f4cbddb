import type { Phrases } from '../../data/house-style.ts';
import { spansOf } from '../../lib/prose.ts';

export interface Hit {
  /** The phrase as the house style lists it. */
  readonly says: string;
  /** What stands in the text. */
  readonly text: string;
  readonly index: number;
}

/** Whether a normalized text may have a phrase of one of the lists, in one look: most texts have none, and need no other. */
export function glancer(lists: readonly Phrases[]): (text: string) => boolean {
  const patterns = lists.flatMap((phrases) => Object.values(phrases).map(spaced));
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})`, 'u');
  return (text) => any.test(lower(text));
}

/** Makes a finder of phrases in normalized texts: whole words, in any case, across any white space. */
export function finder(phrases: Phrases): (text: string) => Hit[] {
  const entries = Object.entries(phrases).map(([says, pattern]) => ({ says, pattern: spaced(pattern) }));
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${entries.map(({ pattern }) => pattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const each = entries.map(({ says, pattern }) => ({ says, pattern: new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}])`, 'u') }));
  return (text) => {
    const lowered = lower(text);
    return spansOf(any, lowered).map(({ text: match, index }) => {
      const { says } = each.find(({ pattern }) => pattern.test(lowered.slice(index)))!;
      return { says, text: text.slice(index, index + match.length), index };
    });
  };
}

function spaced(pattern: string): string {
  return pattern.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
}

/** Lower case where it keeps every character in its place. */
function lower(text: string): string {
  const folded = text.toLowerCase();
  return folded.length === text.length ? folded : text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}
