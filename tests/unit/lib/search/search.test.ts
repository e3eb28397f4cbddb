import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex, createSearch } from '../../../../src/lib/search/search.ts';
import { corpus, idsOf, record, search } from '../../../support/search-records.ts';

const namesOnly = createSearch({ names: buildSearchIndex(corpus).names });
const firstOf = (query: string) => idsOf(query)[0];

describe('search', () => {
  it.each(corpus.map(({ id, title }) => [title, id]))('finds %s by its title', (title, id) => {
    expect(search(title)[0]).toMatchObject({ id, name: title });
  });
  it.each(corpus.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])))('finds %s by its alias', (alias, id) => {
    expect(search(alias)[0]).toMatchObject({ id, name: alias });
  });
  it.each([
    ['in capitals', 'DEVELOPER EVANGELIST', 'developer-evangelist'],
    ['with punctuation', ' scrum-master!! ', 'scrum-master'],
    ['unfinished', 'developer evang', 'developer-evangelist'],
    ['of one unfinished word', 'futu', 'futurist'],
    ['one typo, a letter missing', 'evanglist', 'developer-evangelist'],
    ['one typo, a letter too many', 'enterpriise', 'enterprise-architect'],
    ['one typo, a wrong letter', 'hacjer', 'growth-hacker'],
    ['one typo, two letters swapped', 'sommeleir', 'cafe-sommelier'],
    ['one typo in the first letter', 'rchitect', 'enterprise-architect'],
    ['two typos in one word', 'evangilost', 'developer-evangelist'],
    ['two typos in two words', 'entrprise archtect', 'enterprise-architect'],
    ['of initials', 'cho', 'happiness-officer'],
    ['of initials with the small word', 'hod', 'data-steward'],
    ['of initials without the small word', 'hd', 'data-steward'],
    ['in another word order', 'officer happiness chief', 'happiness-officer'],
    ['without its space', 'scrummaster', 'scrum-master'],
    ['without its space, in an alias', 'devrel', 'developer-evangelist'],
    ['with its space', 'dev rel', 'developer-evangelist'],
    ['with a space too many', 'story teller', 'storyteller'],
    ['with a space too many in a longer name', 'enter prise architect', 'enterprise-architect'],
    ['in the plural', 'evangelists', 'developer-evangelist'],
    ['of the activity', 'evangelism', 'developer-evangelist'],
    ['of the trade', 'architecture', 'enterprise-architect'],
    ['of the office', 'stewardship', 'data-steward'],
    ['spelt American', 'color organizer', 'colour-organiser'],
    ['spelt British', 'colour organiser', 'colour-organiser'],
    ['without accents', 'cafe', 'cafe-sommelier'],
    ['with accents', 'café', 'cafe-sommelier'],
    ['with decomposed accents', 'café', 'cafe-sommelier'],
    ['without accents, an alias', 'developpeur de gout', 'cafe-sommelier'],
    ['with accents that do not belong', 'évàngelist', 'developer-evangelist'],
    ['of the Latin order', 'Praedicatores', 'developer-evangelist'],
    ['of the plain order', 'soothsayers', 'futurist'],
    ['of a habitat', 'conference corridor', 'developer-evangelist'],
    ['of a metric', 'arrows per slide', 'enterprise-architect'],
    ['of a weapon', 'eyedropper', 'colour-organiser'],
    ['of an occupation', 'database administrators', 'data-steward'],
    ['of an occupation code', '15-1252', 'prompt-engineer'],
    ['of the prose', 'childhood memory', 'storyteller'],
    ['that describes', 'the one who schedules meetings about meetings', 'scrum-master'],
    ['that describes loosely', 'someone who predicts what was announced', 'futurist'],
    ['that describes in the prose', 'who asks what blocks you', 'scrum-master'],
  ])('understands a query %s: %s', (_, query, id) => {
    expect(firstOf(query)).toBe(id);
  });
  it('counts each word typed so far', () => {
    expect(firstOf('officer')).toBe('happiness-officer');
    expect(firstOf('diagram officer')).toBe('enterprise-architect');
    expect(firstOf('officer d')).toBe('enterprise-architect');
    expect(firstOf('lead joy')).toBe('happiness-officer');
    expect(firstOf('lead ali')).toBe('synergy-manager');
  });
  it('finds a title at every length from its third letter on', () => {
    for (const { id, title } of corpus) {
      for (let end = 3; end <= title.length; end += 1) expect(idsOf(title.slice(0, end)), title.slice(0, end)).toContain(id);
      expect(firstOf(title.slice(0, -1)), title).toBe(id);
    }
  });
  it.each(['xyzzyqwv', 'zzzzzzz', '', ' ', '?!', '🙂'])('finds nothing for %j', (query) => {
    expect(search(query)).toEqual([]);
  });
  it('finds nothing among no records', () => {
    expect(createSearch([])('manager')).toEqual([]);
  });
  it('has an answer for any single edit of a long word of a title', () => {
    const words = corpus.flatMap(({ id, title }) => title.split(' ').map((word) => ({ id, word: word.toLowerCase() }))).filter(({ word }) => /^[a-z]{6,}$/u.test(word));
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), fc.constantFrom('drop', 'double', 'swap', 'replace'), ({ id, word }, place, kind) => {
        const at = place % (word.length - 1);
        const [head, one, two, tail] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
        const typed = { drop: head + two + tail, double: head + one + one + two + tail, swap: head + two + one + tail, replace: `${head}q${two}${tail}` }[kind];
        expect(idsOf(typed), typed).toContain(id);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a hit', () => {
  it('names the terms that matched and their fields', () => {
    const [hit] = search('evangelists stickers');
    expect(hit!.id).toBe('developer-evangelist');
    expect(hit!.matches).toContainEqual({ term: 'evangel', fields: ['title'] });
    expect(hit!.matches.find(({ term }) => term === 'sticker')!.fields.toSorted()).toEqual(['metrics', 'prose']);
  });
  it('has no name when only the text matched', () => {
    expect(search('lanyard')).toEqual([{ id: 'developer-evangelist', score: expect.any(Number), name: undefined, matches: [{ term: 'lanyard', fields: ['weapons'] }] }]);
  });
});

describe('limit', () => {
  it('is ten unless told', () => {
    const many = createSearch(Array.from({ length: 30 }, (_, at) => record(`r${at}`, `Manager ${at}`)));
    expect(many('manager')).toHaveLength(10);
    expect(many('manager', { limit: 25 })).toHaveLength(25);
    expect(many('manager', { limit: 99 })).toHaveLength(30);
  });
  it('takes the first of the same answers', () => {
    const all = search('d');
    for (let limit = 0; limit <= all.length; limit += 1) expect(search('d', { limit })).toEqual(all.slice(0, limit));
  });
});

describe('filter', () => {
  it('leaves out the roles it does not let through', () => {
    expect(search('officer', { filter: (id) => id === 'enterprise-architect' }).map(({ id }) => id)).toEqual(['enterprise-architect']);
    expect(search('officer', { filter: () => false })).toEqual([]);
  });
  it('leaves no hole in the limit', () => {
    expect(search('officer', { limit: 1, filter: (id) => id !== 'happiness-officer' }).map(({ id }) => id)).toEqual(['enterprise-architect']);
  });
  it('is forgotten afterwards', () => {
    const before = search('officer');
    search('officer', { filter: () => false });
    expect(search('officer')).toEqual(before);
  });
});

describe('the order of the records', () => {
  it('changes no answer', () => {
    const queries = ['d', 'officer', 'lead', 'manager', 'evanglist', 'hod', 'meetings', 'dev rel', 'asks'];
    const answers = queries.map((query) => search(query));
    fc.assert(
      fc.property(fc.shuffledSubarray([...corpus], { minLength: corpus.length }), (records) => {
        const other = createSearch(records);
        expect(queries.map((query) => other(query))).toEqual(answers);
      }),
      { numRuns: 100 },
    );
  });
});

describe('search by names only', () => {
  it.each(corpus.map(({ id, title }) => [title, id]))('finds %s', (title, id) => {
    expect(idsOf(title, namesOnly)[0]).toBe(id);
  });
  it.each([
    ['evanglist', 'developer-evangelist'],
    ['devrel', 'developer-evangelist'],
    ['cho', 'happiness-officer'],
    ['color organizer', 'colour-organiser'],
    ['architecture', 'enterprise-architect'],
  ])('understands %s', (query, id) => {
    expect(idsOf(query, namesOnly)[0]).toBe(id);
  });
  it.each([
    ['lanyard', 'developer-evangelist'],
    ['praedicatores', 'developer-evangelist'],
    ['database administrators', 'data-steward'],
    ['meetings about meetings', 'scrum-master'],
  ])('has to wait for the text to know %s', (query, id) => {
    expect(idsOf(query, namesOnly)).not.toContain(id);
    expect(firstOf(query)).toBe(id);
  });
});
