import { describe, expect, it } from 'vitest';
import { buildSearchIndex, createSearch, MAX_QUERY, toSearchRecord } from '../../../src/lib/search.ts';
import { plainRole } from '../../support/role.ts';

const role = (id: string, title: string, aliases: string[], tagline: string) =>
  toSearchRecord(id, plainRole({ title, tagline, aliases: aliases.map((name) => ({ name })) }), 'Machinales Builders', ['Universities']);

const index = buildSearchIndex([
  role('advocate', 'Lead Observability Advocate', ['Principal Monitoring Evangelist', 'Model Health Strategist'], 'Explains dashboards.'),
  role('architect', 'Enterprise Architect', ['Enterprise IT Architect'], 'Draws rectangles.'),
  role('tester', 'SDET', ['Test Automation Engineer', 'Software Engineer in Test'], 'Runs the suite three times.'),
]);
const search = createSearch(JSON.parse(JSON.stringify(index)) as typeof index);
const ids = (query: string) => search(query).map((hit) => hit.record.id);

describe('search', () => {
  it.each([
    ['Enterprise Architect', 'architect'],
    ['monitring evangelist', 'advocate'],
    ['evangelist monitoring', 'advocate'],
    ['architct', 'architect'],
    ['sdet', 'tester'],
    ['rectangles', 'architect'],
  ])('finds for "%s" the %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });
  it('names the alias that matched, and none when the title did', () => {
    expect(search('monitring evangelist')[0]!.alias).toBe('Principal Monitoring Evangelist');
    expect(search('test automation')[0]!.alias).toBe('Test Automation Engineer');
    expect(search('observability')[0]!.alias).toBeUndefined();
  });
  it('falls back to any word when no role has all', () => {
    expect(ids('architect of zzzzqqqq')).toContain('architect');
  });
  it('keeps to the limit', () => {
    expect(search('e', { limit: 1 }).length).toBeLessThanOrEqual(1);
  });
  it.each(['', '   ', '!!!', '\u0000', '🙂', 'xyzzyqwv', '(.*', '\\', '__proto__'])('finds nothing for %j, without a fault', (query) => {
    expect(ids(query)).toEqual([]);
  });
  it('cuts a query that is too long', () => {
    expect(ids(`architect ${' '.repeat(MAX_QUERY)} ${'sdet '.repeat(20_000)}`)).toEqual(['architect']);
  });
});

describe('the index', () => {
  it('is the same whatever the order of the records', () => {
    expect(JSON.stringify(buildSearchIndex(index.records.toReversed()))).toBe(JSON.stringify(index));
  });
});
