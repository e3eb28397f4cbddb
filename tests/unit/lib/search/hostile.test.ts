import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyView, formatView, parseView, type View } from '../../../../src/lib/search/browse.ts';
import { facetNames, sorts, type Card } from '../../../../src/lib/search/cards.ts';
import { kinOf } from '../../../../src/lib/search/kinship.ts';
import { markWords } from '../../../../src/lib/search/mark.ts';
import { MAX_QUERY } from '../../../../src/lib/search/query.ts';
import { buildSearchIndex, createSearch, type NamesFile, type Search, type TextFile } from '../../../../src/lib/search/search.ts';
import { SearchService } from '../../../../src/lib/search/service.ts';
import { termOf, wordsOf } from '../../../../src/lib/search/words.ts';
import { anyText, evil, hitFaults, piece } from '../../../support/any-text.ts';
import { card } from '../../../support/search-cards.ts';
import { corpus, record, search } from '../../../support/search-records.ts';

const index = buildSearchIndex(corpus);
const names = index.names;
const text = index.text!;
const ids = new Set(names.ids);
const runs = { numRuns: 300 };

const huge = ['a', 'manager ', 'devrel', '🙂', 'é', '(', ' ', '\u0000', 'מ', '<script>', 'aé'].map((part) => part.repeat(100_000).slice(0, 100_000));

function expectSound(hits: ReturnType<Search>, limit: number, known: ReadonlySet<string> = ids): void {
  expect(hitFaults(hits, limit, known)).toEqual([]);
}

describe('search', () => {
  it('answers any text soundly', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 20 }), (query, limit) => {
        expectSound(search(query, { limit }), limit);
      }),
      runs,
    );
  });
  it('answers 100,000 characters of anything soundly', () => {
    expect(huge.map((query) => query.length)).toEqual(huge.map(() => 100_000));
    for (const query of huge) expectSound(search(query), 10);
  });
  it.each(evil)('is not led astray by %j', (query) => {
    expectSound(search(query), 10);
  });
  it.each(['__proto__', 'constructor', 'hasownproperty', '<script>'])('finds %s only where it is written', (query) => {
    expect(search(query)).toEqual([]);
    expect(createSearch([...corpus, record('odd', query)])(query)[0]!.id).toBe('odd');
  });
  it('gives the same answer again, whatever was asked between', () => {
    const answers = JSON.stringify(search('officer d'));
    fc.assert(
      fc.property(anyText, (query) => {
        search(query);
        expect(JSON.stringify(search('officer d'))).toBe(answers);
      }),
      runs,
    );
  });
  it('answers soundly over records of any text', () => {
    const words = fc.array(piece, { maxLength: 4 }).map((parts) => parts.join(' '));
    const anyRecord = fc.record({ title: words, aliases: fc.array(words, { maxLength: 3 }), tagline: words, prose: fc.array(piece, { maxLength: 20 }) });
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 5 }), piece, (contents, query) => {
        const records = contents.map(({ title, ...rest }, at) => record(`r${at}`, title, rest));
        const known = new Set(records.map(({ id }) => id));
        const index = buildSearchIndex(records);
        const one = createSearch(index);
        for (const asked of [query, ...records.map(({ title }) => title)]) expectSound(one(asked), 10, known);
        expect(JSON.parse(JSON.stringify(index))).toEqual(index);
        for (const own of kinOf(records, 3).values()) for (const { match } of own) expect(match >= 0 && match <= 100).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('markWords', () => {
  const rejoined = (of: string, terms: ReadonlySet<string>) =>
    markWords(of, terms)
      .map((run) => run.text)
      .join('');
  it('gives back the very text', () => {
    fc.assert(
      fc.property(anyText, fc.array(piece, { maxLength: 4 }), (of, terms) => {
        const marked = new Set([...terms, ...wordsOf(of.slice(0, 50))].map(termOf));
        expect(rejoined(of, marked)).toBe(of);
      }),
      runs,
    );
  });
  it('gives back 100,000 characters', () => {
    for (const of of huge) expect(rejoined(of, new Set(['manag', 'a'])) === of).toBe(true);
  });
  it('alternates, without empty runs', () => {
    fc.assert(
      fc.property(anyText, (of) => {
        const marks = markWords(of, new Set(wordsOf(of).filter((_, at) => at % 2).map(termOf)));
        expect(marks.filter((run, at) => run.text === '' || run.marked === marks[at - 1]?.marked)).toEqual([]);
      }),
      runs,
    );
  });
});

describe('an address', () => {
  // A lone surrogate cannot stand in an address, and long values are cut.
  const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('', 'a&b=c', '?#%', '+', ' x ', '__proto__', '<script>')).filter((own) => own.isWellFormed() && own.length <= MAX_QUERY);
  it('keeps the facets, the sort and the query', () => {
    fc.assert(
      fc.property(fc.record({ q: value, order: value, risk: value, pay: value, habitat: value, filing: value, sort: fc.constantFrom(...sorts) }), (view: View) => {
        const back = parseView(new URLSearchParams(formatView(view)));
        expect(back).toEqual({ ...view, q: view.q.trim() });
        expect(formatView(back)).toBe(formatView(view));
      }),
      runs,
    );
  });
  it('of any kind gives a view', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        const view = parseView(new URLSearchParams(query));
        expect(Object.keys(view)).toEqual(Object.keys(emptyView));
        expect(sorts).toContain(view.sort);
        for (const facet of facetNames) expect(view[facet].length).toBeLessThanOrEqual(MAX_QUERY);
      }),
      runs,
    );
  });
});

describe('a broken file', () => {
  /** Whether the work ends well or with an Error; anything else thrown fails. */
  function endsWell(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      return false;
    }
  }
  const json = fc.oneof(fc.jsonValue(), fc.constantFrom(null, {}, [], '', 0));
  const list = <T>(values: readonly T[]) => fc.oneof({ weight: 3, arbitrary: fc.nat(values.length).map((end): unknown => values.slice(0, end)) }, { weight: 1, arbitrary: json });
  const someNames = fc.oneof(json, fc.record({ ids: list(names.ids), titles: list(names.titles), aliases: list(names.aliases) }, { requiredKeys: [] }));
  const postings = fc.oneof(list(text.postings), fc.array(fc.array(fc.integer({ min: -5, max: 5000 }), { maxLength: 9 }), { minLength: text.terms.length, maxLength: text.terms.length }));
  const someText = fc.oneof(json, fc.record({ terms: list(text.terms), postings }, { requiredKeys: [] }));
  const someCards = fc.oneof(json, fc.array(fc.oneof(json, fc.constant(card('data-steward')))));

  it('of names works or is refused', () => {
    fc.assert(
      fc.property(someNames, (file) => {
        endsWell(() => new SearchService(file as NamesFile).find('data steward', 5));
      }),
      { numRuns: 500 },
    );
  });
  it('of text or cards works or is refused, and the names go on answering', () => {
    fc.assert(
      fc.property(someText, someCards, piece, (file, cards, query) => {
        const service = new SearchService(names);
        const before = service.find('data steward', 5);
        expect(before.answers[0]!.id).toBe('data-steward');
        const whole = endsWell(() => service.complete(file as TextFile, cards as Card[]));
        endsWell(() => service.find(query, 5));
        if (!whole && !endsWell(() => createSearch({ names, text: file as TextFile }))) expect(service.find('data steward', 5)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });
  it.each([null, undefined, 1, 'x', [], {}, { ids: [] }, { ids: ['a'], titles: ['A'] }, { ids: ['a'], titles: [1], aliases: [[]] }])('of names is refused when it is %j', (file) => {
    expect(() => new SearchService(file as unknown as NamesFile)).toThrow(TypeError);
  });
  it('of an older index does not name roles that are gone', () => {
    const older = buildSearchIndex(corpus.filter(({ id }) => id !== 'data-steward')).names;
    fc.assert(
      fc.property(piece, (query) => {
        expectSound(createSearch({ names: older, text })(query), 10, new Set(older.ids));
      }),
      runs,
    );
  });
});
