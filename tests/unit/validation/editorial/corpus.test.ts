import { describe, expect, it } from 'vitest';
import { composeRelated, composeSources } from '../../../bench/compose.ts';
import { checkRoles } from '../../../../src/validation/check-roles.ts';
import type { Issue } from '../../../../src/validation/issue.ts';
import type { SourceFile } from '../../../../src/validation/read-role-file.ts';

const print = ({ file, line, column, field, found, fix }: Issue) => `${file.slice('content/roles/'.length)}:${line}:${column} ${field} | ${found} | ${fix}`;
const told = (sources: readonly SourceFile[], rule: string) => {
  const { issues, warnings } = checkRoles(sources);
  return [...issues, ...warnings].filter((issue) => issue.rule === rule).map(print);
};
/** The first so many of the dossiers with one passage replaced. */
const withEdit = (sources: readonly SourceFile[], count: number, find: RegExp, replace: string) =>
  sources.map((source, index) => {
    if (index < count && !find.test(source.text)) throw new Error(`${source.path} has no ${find}.`);
    return index < count ? { ...source, text: source.text.replace(find, replace) } : source;
  });
const ten = composeSources(10);

describe('composed dossiers', () => {
  it('break no gate, be they one or many', () => {
    for (const count of [1, 19, 20, 60]) expect(checkRoles(composeRelated(count)).issues).toEqual([]);
  });
});

describe('same-figures', () => {
  const RATINGS = /revenue: \d\n {2}sponsor: \d\n {2}titleAge: \d\n {2}reports: \d\n {2}template: \d/u;
  const FULL = 'revenue: 5\n  sponsor: 5\n  titleAge: 5\n  reports: 5\n  template: 5';
  it('allows a flight risk in three of ten files', () => {
    expect(told(withEdit(ten.slice(1), 3, RATINGS, FULL), 'same-figures')).toEqual([]);
  });
  it('tells each of four', () => {
    const keepers = withEdit(ten.slice(1), 4, RATINGS, FULL);
    expect(told(keepers, 'same-figures')).toEqual([1, 2, 3, 4].map((own) => {
      const others = [1, 2, 3, 4].filter((other) => other !== own).map((other) => `content/roles/keeper-${other}.mdx`).join(', ');
      return `keeper-${own}.mdx:31:1 flightRisk | The flight risk of 100 % stands in 4 files, where 3 may have it: ${others}. | Rate or count anew, by what is true of this role.`;
    }));
  });
  it('allows six in a hundred', () => {
    const hundred = composeSources(100).filter((_, index) => index > 0);
    const risk = (count: number) => told([...withEdit(hundred, count, RATINGS, FULL), ...composeSources(101).slice(100)], 'same-figures').filter((line) => line.includes('100 %'));
    expect(risk(0).length).toBe(0);
    expect(risk(30).length).toBeGreaterThanOrEqual(30);
  });
  it('looks at readings with a digit, by their letters and digits, and at advertised amounts', () => {
    const readings = told(withEdit(ten, 4, /reading: "\d+"/u, 'reading: 96 %'), 'same-figures');
    expect(readings).toHaveLength(4);
    expect(readings[0]).toBe(
      'keeper-0.mdx:41:14 metrics[0].reading | The reading of 96 % stands in 4 files, where 3 may have it: content/roles/keeper-1.mdx, content/roles/keeper-2.mdx, content/roles/keeper-3.mdx. | Rate or count anew, by what is true of this role.',
    );
    expect(told(withEdit(ten, 4, /reading: "\d+"/u, 'reading: On target'), 'same-figures')).toEqual([]);
    expect(told(withEdit(ten, 5, /amount: \d+/u, 'amount: 30000'), 'same-figures')[4]).toContain(
      'advertised.amount | The advertised amount of 30000 stands in 5 files, where 3 may have it: content/roles/keeper-0.mdx, content/roles/keeper-1.mdx, content/roles/keeper-2.mdx and 1 more.',
    );
  });
});

describe('risk-spread', () => {
  const RATING = /( {2}(?:revenue|sponsor|titleAge|reports|template): )\d/gu;
  const flat = (count: number) => composeSources(count).map((source, index) => ({ ...source, text: source.text.replace(RATING, `$1${2 + (index % 2)}`) }));
  it('says nothing of nineteen files', () => {
    expect(told(flat(19), 'risk-spread')).toEqual([]);
  });
  it('tells one of twenty, the nearest to the mean', () => {
    expect(told(flat(20), 'risk-spread')).toEqual([
      'keeper-0.mdx:31:1 flightRisk | The flight risks of 20 files lie 10.0 points apart (standard deviation), where 18 are the least; this one, 40 %, is the nearest to their mean. | Rate the five factors of this role, and of others, by what is true of each.',
    ]);
  });
});

describe('same-opening', () => {
  const DIAGNOSIS = /diagnosis: .*/u;
  it('allows two files', () => {
    expect(told(withEdit(ten, 2, DIAGNOSIS, 'diagnosis: Safe until Friday.'), 'same-opening')).toEqual([]);
  });
  it('tells each of three, whatever their case and signs', () => {
    const first = withEdit(ten, 3, DIAGNOSIS, 'diagnosis: Safe until Friday.');
    const keepers = withEdit(first, 1, DIAGNOSIS, 'diagnosis: "Safe, until FRIDAY the 3rd."');
    expect(told(keepers, 'same-opening')).toEqual([
      'keeper-0.mdx:37:15 flightRisk.diagnosis | "safe until friday" begins the diagnosis of 3 files, where 2 may begin so: content/roles/keeper-1.mdx, content/roles/keeper-2.mdx. | Begin with what only this role has.',
      'keeper-1.mdx:37:14 flightRisk.diagnosis | "safe until friday" begins the diagnosis of 3 files, where 2 may begin so: content/roles/keeper-0.mdx, content/roles/keeper-2.mdx. | Begin with what only this role has.',
      'keeper-2.mdx:37:14 flightRisk.diagnosis | "safe until friday" begins the diagnosis of 3 files, where 2 may begin so: content/roles/keeper-0.mdx, content/roles/keeper-1.mdx. | Begin with what only this role has.',
    ]);
  });
  it('compares a slot with itself alone, and of advice the first', () => {
    expect(told(withEdit(withEdit(ten, 2, DIAGNOSIS, 'diagnosis: Safe until Friday.'), 2, /protects: .*/u, 'protects: Safe until Friday.'), 'same-opening')).toEqual([]);
    expect(told(withEdit(ten, 3, /encounter:\n/u, 'encounter:\n  - Ask at the desk.\n'), 'same-opening')).toHaveLength(3);
    expect(told(withEdit(ten, 3, /jdAutopsy:\n/u, '  - Ask at the desk.\njdAutopsy:\n'), 'same-opening')).toEqual([]);
  });
});

describe('shared-runs', () => {
  const SIGHTING = /- Ground.*/u;
  it('allows one run of five words', () => {
    expect(told(withEdit(ten, 2, SIGHTING, '- Beside one red cupboard door.'), 'shared-runs')).toEqual([]);
  });
  it('tells both files of two runs, at the first', () => {
    expect(told(withEdit(ten, 2, SIGHTING, '- Beside one red `x` cupboard door.'), 'shared-runs')).toEqual([
      'keeper-0.mdx:24:7 habitat.sightings[0] | 2 of 29 runs of five words stand in content/roles/keeper-1.mdx, too, such as "beside one red `…` cupboard", "one red `…` cupboard door". | Say it in words of its own, in one file or the other.',
      'keeper-1.mdx:24:7 habitat.sightings[0] | 2 of 29 runs of five words stand in content/roles/keeper-0.mdx, too, such as "beside one red `…` cupboard", "one red `…` cupboard door". | Say it in words of its own, in one file or the other.',
    ]);
  });
  it('tells every file of many that share', () => {
    const keepers = withEdit(composeSources(30), 20, SIGHTING, '- Beside one red cupboard door on Friday.');
    expect(new Set(told(keepers, 'shared-runs').map((line) => line.split(':')[0])).size).toBe(20);
  });
  it('leaves the federal filings out', () => {
    const filing = "federalFilings:\n  - { name: Key Steward, filedAs: Key Steward of the Second Ground Floor, code: 37-1011.00, occupation: First-Line Supervisors of the Ground Floor }\n";
    expect(told(withEdit(ten, 5, /federalFilings: \[\]\n/u, filing), 'shared-runs')).toEqual([]);
  });
});

describe('pet-numerals', () => {
  const SIGHTING = /- Ground.*/u;
  const pets = (text: string, count: number, among = ten) => told(withEdit(among.map((source) => ({ ...source, text: source.text.replaceAll(/\b12\b/gu, '2').replaceAll('400', '4').replace(/reading: "\d+"/u, 'reading: few') })), count, SIGHTING, `- ${text}`), 'pet-numerals');
  it('warns of a number in four of ten files', () => {
    expect(pets('Door 1,240.', 3)).toEqual([]);
    expect(pets('Door 1,240.', 4)).toEqual([
      'keeper-3.mdx:24:12 habitat.sightings[0] | The number 1240 stands in 4 files, where 3 may have it: content/roles/keeper-0.mdx, content/roles/keeper-1.mdx, content/roles/keeper-2.mdx. | Count again, or take the number from the fact.',
    ]);
  });
  it('warns in the files that were filed last, as many as are too many', () => {
    const later = ten.map((source, index) => ({ ...source, text: source.text.replace(/^filed: .*$/mu, `filed: 2026-01-${20 - index}`) }));
    expect(pets('Door 1,240.', 5, later).map((line) => line.split(':')[0])).toEqual(['keeper-0.mdx', 'keeper-1.mdx']);
  });
  it('passes small and round numbers, years, clock times and days of a month', () => {
    expect(pets('Door 7 at 12:47 on 28 March 2019, 40 doors, 1,200 keys.', 10)).toEqual([]);
  });
  it('allows what chance brings of two digits, but no pet', () => {
    const hundred = composeSources(100);
    expect(pets('Door 58.', 15, hundred)).toEqual([]);
    expect(pets('Door 58.', 17, hundred)).toHaveLength(2);
    expect(pets('Door 47.', 4, hundred)).toHaveLength(1);
    expect(pets('Eleven doors.', 4, hundred)).toHaveLength(1);
    expect(pets('Door 11 a.', 4, hundred)[0]).toContain('The number 11 stands in 4 files, where 3 may have it');
  });
  it('allows what the numbers next to it have, twice over', () => {
    const hundred = composeSources(100);
    const around = (count: number) => hundred.map((source, index) => (index >= 100 - count ? { ...source, text: source.text.replace(SIGHTING, '- Doors 53, 54, 55, 56, 57, 59, 61, 62, 63 and 64.') } : source));
    expect(pets('Door 58.', 20, around(10))).toEqual([]);
    expect(pets('Door 58.', 21, around(10))).toHaveLength(1);
  });
});
