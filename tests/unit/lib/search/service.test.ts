import { beforeEach, describe, expect, it } from 'vitest';
import { emptyView } from '../../../../src/lib/search/browse.ts';
import type { MarkedRun } from '../../../../src/lib/search/mark.ts';
import { buildSearchIndex } from '../../../../src/lib/search/search.ts';
import { SearchService } from '../../../../src/lib/search/service.ts';
import { card } from '../../../support/search-cards.ts';
import { corpus } from '../../../support/search-records.ts';

const index = buildSearchIndex(corpus);
const names = index.names;
const text = index.text!;
const cards = corpus.map(({ id, title, tagline }) => card(id, { title, tagline }));
const plain = (runs: readonly MarkedRun[] | undefined) => runs?.map((run) => (run.marked ? `[${run.text}]` : run.text)).join('');

let service: SearchService;
beforeEach(() => {
  service = new SearchService(names);
});

describe('before the text has arrived', () => {
  it('answers by name, without taglines', () => {
    const { answers, nearest } = service.find('steward', 5);
    expect(answers).toEqual([{ id: 'data-steward', title: [{ text: 'Data ', marked: false }, { text: 'Steward', marked: true }], alias: undefined, tagline: undefined }]);
    expect(nearest).toEqual([]);
  });
  it('does not know what is only in the text', () => {
    expect(service.find('lanyard', 5).answers).toEqual([]);
  });
  it('has no cards', () => {
    expect(service.browse(emptyView, 5)).toMatchObject({ total: 0, cards: [] });
  });
});

describe('after the text has arrived', () => {
  beforeEach(() => {
    service.complete(text, cards);
  });
  it('answers with taglines', () => {
    expect(service.find('data steward', 1).answers[0]).toMatchObject({ id: 'data-steward', tagline: 'Guards a glossary.' });
  });
  it('knows what is only in the text', () => {
    expect(service.find('lanyard', 5).answers.map(({ id }) => id)).toEqual(['developer-evangelist']);
  });
  it('has the cards', () => {
    expect(service.browse({ ...emptyView, q: 'scrum' }, 5)).toMatchObject({ total: 1, cards: [{ id: 'scrum-master' }] });
    expect(service.browse(emptyView, 5).total).toBe(12);
  });
  it('does without a card', () => {
    service.complete(text, []);
    expect(service.find('data steward', 1).answers[0]).toMatchObject({ id: 'data-steward', tagline: undefined });
  });
});

describe('an answer', () => {
  it('shows the alias when it fits better than the title', () => {
    const [answer] = service.find('agile coach', 5).answers;
    expect([plain(answer!.title), plain(answer!.alias)]).toEqual(['Scrum Master', '[Agile] [Coach]']);
  });
  it('shows no alias when the title fits', () => {
    const [answer] = service.find('scrum mastr', 5).answers;
    expect([plain(answer!.title), answer!.alias]).toEqual(['[Scrum] [Master]', undefined]);
  });
  it('keeps to the limit', () => {
    expect(service.find('d', 2).answers).toHaveLength(2);
  });
});

describe('when nothing is found', () => {
  it('names the nearest, at most three, unmarked', () => {
    const { answers, nearest } = service.find('synchronicity', 5);
    expect(answers).toEqual([]);
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(nearest.flatMap(({ title }) => title).filter(({ marked }) => marked)).toEqual([]);
  });
  it.each(['', '   ', 'zzzzzz', '!!!'])('has nothing near to %j', (query) => {
    expect(service.find(query, 5)).toEqual({ answers: [], nearest: [] });
  });
});
