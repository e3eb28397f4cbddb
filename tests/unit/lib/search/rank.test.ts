import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../../src/lib/search/build.ts';
import { Lexicon } from '../../../../src/lib/search/lexicon.ts';
import { readQuery } from '../../../../src/lib/search/query.ts';
import { Ranker } from '../../../../src/lib/search/rank.ts';
import { createSearch, type SearchRecord } from '../../../../src/lib/search/search.ts';
import { wordsOf } from '../../../../src/lib/search/words.ts';
import { corpus, idsOf, record } from '../../../support/search-records.ts';

const orderOf = (query: string, records: readonly SearchRecord[]) => idsOf(query, createSearch(records));

describe('a name', () => {
  it('that is the query comes before one that only has it', () => {
    expect(orderOf('data steward', [record('a', 'Senior Data Steward Coordinator'), record('b', 'Data Steward'), record('c', 'Steward of Data')])[0]).toBe('b');
  });
  it('in the order of the query comes before the reverse', () => {
    expect(orderOf('product owner', [record('a', 'Owner Product'), record('b', 'Product Owner')])).toEqual(['b', 'a']);
  });
  it('as a title comes before the same as an alias', () => {
    expect(orderOf('data steward', [record('a', 'Keeper', { aliases: ['Data Steward'] }), record('b', 'Data Steward')])).toEqual(['b', 'a']);
  });
  it('as an alias comes before the words in the prose', () => {
    expect(orderOf('data steward', [record('a', 'Keeper', { prose: ['Asked the data steward.'] }), record('b', 'Guard', { aliases: ['Data Steward'] })])).toEqual(['b', 'a']);
  });
  it('that begins with the query comes before one that has it later', () => {
    expect(orderOf('chief dia', [record('a', 'Deputy Chief Diagrammer'), record('b', 'Chief Diagrammer')])[0]).toBe('b');
  });
});

describe('the text', () => {
  it('counts for more where the words stand together', () => {
    const together = record('b', 'Together', { prose: ['Nothing here.', 'Guards the glossary.'] });
    const apart = record('a', 'Apart', { prose: ['Guards nothing.', 'A glossary.'] });
    const filler = ['c', 'd', 'e'].map((id) => record(id, `Filler ${id}`));
    expect(orderOf('guards glossary', [together, apart, ...filler])).toEqual(['b', 'a']);
  });
  it('counts for more in the tagline than in the prose', () => {
    const filler = ['c', 'd', 'e'].map((id) => record(id, `Filler ${id}`));
    expect(orderOf('glossary', [record('a', 'A', { prose: ['Glossary'] }), record('b', 'B', { tagline: 'Glossary' }), ...filler])).toEqual(['b', 'a']);
  });
  it('that says too little of the query is no answer', () => {
    expect(orderOf('lanyard xyzzyqwv plughqwv', [record('a', 'Lanyard')])).toEqual([]);
    expect(orderOf('lanyard', [record('a', 'Lanyard')])).toEqual(['a']);
  });
});

describe('ties', () => {
  it('go by id', () => {
    const records = ['c', 'a', 'b'].map((id) => record(id, 'Data Steward'));
    expect(orderOf('data steward', records)).toEqual(['a', 'b', 'c']);
  });
});

describe('Ranker', () => {
  const { names, text } = buildSearchIndex(corpus);
  const lexicon = new Lexicon(names, text);
  const rank = (ranker: Ranker, query: string, limit = 10, allows: (record: number) => boolean = () => true) =>
    ranker.rank(wordsOf(query).join(' '), readQuery(query, lexicon), limit, allows);
  it('keeps nothing of an earlier query', () => {
    const used = new Ranker(lexicon);
    for (const query of ['the one who schedules meetings about meetings', 'manager', 'd', 'hod', 'dev rel']) rank(used, query);
    for (const query of ['manager', 'officer', 'meetings']) expect(rank(used, query)).toEqual(rank(new Ranker(lexicon), query));
  });
  it('leaves out what is not allowed, before the limit', () => {
    const ranker = new Ranker(lexicon);
    const [first, second] = rank(ranker, 'officer');
    expect(rank(ranker, 'officer', 1, (place) => place !== first!.record).map(({ record: place }) => place)).toEqual([second!.record]);
  });
  it('finds the best of more records than it looks at twice', () => {
    const many = Array.from({ length: 400 }, (_, at) => record(`r${String(at).padStart(3, '0')}`, `Manager of Thing${at}`));
    expect(orderOf('manager thing377', many)[0]).toBe('r377');
    expect(createSearch(many)('manager', { limit: 300 })).toHaveLength(300);
  });
});
