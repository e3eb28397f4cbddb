import { stemmer } from 'stemmer';

/** British spellings brought to one form with the American; wrong meetings are harmless, both sides pass through here. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/practise/u, 'practice'],
  [/(.{2})our(s|ed|ing|al|ist|ful|able|ite|hood)?$/u, '$1or$2'],
  [/(.{3})is(e|es|ed|er|ers|ing|ation|ations)$/u, '$1iz$2'],
  [/(.{2})ys(e|es|ed|er|ers|ing)$/u, '$1yz$2'],
  [/(cent|fib|met|theat|calib|lit|manoeuv)re(s|d)?$/u, '$1er$2'],
  [/(.{3})ogue(s)?$/u, '$1og$2'],
  [/(.{3})ll(ed|ing|er|ers|or|ors)$/u, '$1l$2'],
  [/programme(s)?$/u, 'program$1'],
  [/(lic|def|off|pret)ence(s)?$/u, '$1ense$2'],
  [/^grey/u, 'gray'],
  [/^cheque/u, 'check'],
  [/ae(?=o)|oe(?=[a-z]{4})/u, 'e'],
];

/** Lower case, without accents, apostrophes or compatibility forms. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const terms = new Map<string, string>();
const REMEMBERED = 50_000;

/** The form under which a folded word is indexed: one spelling, without its inflection. */
export function termOf(word: string): string {
  const known = terms.get(word);
  if (known !== undefined) return known;
  const spelt = SPELLINGS.reduce((form, [pattern, replacement]) => form.replace(pattern, replacement), word);
  const term = /^[a-z]{4,30}$/u.test(spelt) ? withoutTrade(stemmer(spelt)) : spelt;
  if (terms.size < REMEMBERED) terms.set(word, term);
  return term;
}

/** A stem without the ending that makes a trade of it: evangelist, evangelism; architecture, architect; stewardship, steward. */
function withoutTrade(stem: string): string {
  return stem.replace(/^(.{4,}?)(?:ist|ism|ship|aci|i)$/u, '$1').replace(/ectur$/u, 'ect');
}

const STOP_WORDS = new Set(
  'arent cant didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont wouldnt a an and are as at be but by do does doing for from gets has have he her his i in into is it its just like me my not of off on one only or our out person people she so somebody someone that the their them they thing this those to too us was we were what when where which who whom whose why will with you your'.split(' '),
);

/** Whether a word says nothing about a role: "the one who …". */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Edits between two words (insert, delete, replace, swap neighbours), or `limit + 1` when there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length]!, limit + 1);
}
