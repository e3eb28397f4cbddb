import { describe, expect, it } from 'vitest';
import { kinOf } from '../../../../src/lib/search/kinship.ts';
import { buildSearchIndex, createSearch, type SearchRecord } from '../../../../src/lib/search/search.ts';
import { SearchService } from '../../../../src/lib/search/service.ts';
import { corpus } from '../../../support/search-records.ts';

const FORMER = 'vibe-quartermaster';
const renamed = corpus.map((role): SearchRecord => (role.id === 'storyteller' ? { ...role, formerly: [FORMER] } : role));
const aliased = corpus.map((role): SearchRecord => (role.id === 'storyteller' ? { ...role, aliases: [...role.aliases, FORMER] } : role));
const hits = (records: readonly SearchRecord[], query: string) => createSearch(records)(query).map(({ id, score }) => [id, score]);

describe('a former id', () => {
  it.each([FORMER, 'vibe quartermaster', 'Vibe Quartermaster', 'vibe quar', 'vibe quartermastre', 'vq'])('is found as %j, as well as an alias', (query) => {
    expect(hits(renamed, query)[0]![0]).toBe('storyteller');
    expect(hits(renamed, query)).toEqual(hits(aliased, query));
    expect(hits(corpus, query).map(([id]) => id)).not.toContain('storyteller');
  });
  it('is not shown as a name', () => {
    const answersOf = (records: readonly SearchRecord[]) => new SearchService(buildSearchIndex(records).names).find(FORMER, 5).answers;
    expect(createSearch(renamed)(FORMER)[0]!.name).toBeUndefined();
    expect(answersOf(renamed)[0]).toMatchObject({ id: 'storyteller', alias: undefined });
    expect(answersOf(aliased)[0]!.alias).toBeDefined();
  });
  it('leaves the names as they are that fit better', () => {
    expect(createSearch(renamed)('narrative designer')[0]!.name).toBe('Narrative Designer');
  });
  it('makes no kin', () => {
    expect(kinOf(renamed, 3)).toEqual(kinOf(corpus, 3));
    expect(kinOf(aliased, 3)).not.toEqual(kinOf(corpus, 3));
  });
  it('is sent with the names, and nothing is while there is none', () => {
    const { names } = buildSearchIndex(renamed);
    expect(names.formerly![names.ids.indexOf('storyteller')]).toEqual([FORMER]);
    expect(names.formerly!.flat()).toEqual([FORMER]);
    expect(buildSearchIndex(corpus).names).not.toHaveProperty('formerly');
  });
});
