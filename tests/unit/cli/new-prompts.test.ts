import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { localDay, newRole } from '../../../src/cli/new.ts';
import { copyProject, digestTree } from '../../support/project-copy.ts';
import { keys, typist } from '../../support/typist.ts';

const { enter, down, stop, clear } = keys;
let project: string;
beforeAll(() => {
  project = copyProject();
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => vi.clearAllMocks());
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(project, { recursive: true, force: true });
});

const written = () => ({ ...digestTree(join(project, 'content')), ...digestTree(join(project, 'src/data')) });

describe('the questions', { timeout: 30_000 }, () => {
  it('end with exit code 130 and one line at Ctrl-C, with nothing written', async () => {
    const before = written();
    const { terminal } = typist([
      ['Title', `Warden of Spare Hooks${enter}`],
      ['Id, the address', stop],
    ]);
    expect(await newRole(project, [], '2026-03-04', terminal)).toBe(130);
    expect(vi.mocked(console.error).mock.calls).toEqual([['Stopped. Nothing was written.']]);
    expect(console.log).not.toHaveBeenCalled();
    expect(written()).toEqual(before);
  });

  it('refuse a flag that is wrong before the first of them', async () => {
    const { terminal, screen } = typist([]);
    expect(await newRole(project, ['--title', 'SDET'], '2026-03-04', terminal)).toBe(1);
    expect(vi.mocked(console.error).mock.calls[0]![0]).toMatch(/^--title: "SDET" is on file already, in content\/roles\/sdet\.mdx\./u);
    expect(screen()).toBe('');
  });

  it('say what is wrong at once, propose the id, and write what was answered', async () => {
    const { terminal, screen } = typist([
      ['Title', `sdet${enter}`],
      ['"sdet" is on file already, in content/roles/sdet.mdx.', `${clear}Enterprise Hook Architect${enter}`],
      ['(enterprise-hook-architect)', enter],
      ['Speaks on behalf of a product', 'agilists'],
      ['❯ Agilists & Product Ritualists (Ceremoniales)', enter],
      ['Another name', `Hook Prefect, 1850${enter}`],
      ['It is 1850; the lowest is 1900.', `${clear}Hook Prefect, 2019${enter}`],
      ['One more name', `hook-prefect${enter}`],
      ['"hook-prefect" stands twice in this dossier.', `${clear}${enter}`],
      ['Nearest real occupation', 'sofware developper'],
      ['15-1252 Software Developers', enter],
      ['Occupation to compare', 'zzzz'],
      ['❯ a new row of figures', enter],
      ['SOC code.', `15-1252${enter}`],
      ['15-1252 has figures already: Software Developers.', `${clear}99-9999${enter}`],
      ['Occupation. The title', `Odd Jobs${enter}`],
      ['Employment.', `1,230${enter}`],
      ['10th percentile.', `$20,000${enter}`],
      ['Median.', `10000${enter}`],
      ['It is below the 10th percentile.', `${clear}30000${enter}`],
      ['90th percentile.', `40000${enter}`],
      ['Year.', `2025${enter}`],
      ['Source.', `Survey of Odd Jobs, 2025${enter}`],
      ['Does an occupation list', `y${enter}`],
      ['Which name', down + enter],
      ['O*NET code', `15-1299${enter}`],
      ['"15-1299" does not have the right form.', `${clear}15-1299.08${enter}`],
      ['Occupation, letter', `Computer Systems Engineers/Architects${enter}`],
      ['Wording of the index', enter],
      ['What coincides', down + enter],
      ['Another one?', enter],
    ]);
    expect(await newRole(project, [], '2026-03-04', terminal)).toBe(0);
    expect(screen()).toContain('Near "Enterprise Hook Architect" on file: Enterprise Architect (content/roles/enterprise-architect.mdx).');
    expect(screen()).toContain('Look the title and each alias up at https://www.onetonline.org/ and file every occupation that lists it, letter for letter.');
    const draft = readFileSync(join(project, 'content/roles/enterprise-hook-architect.mdx'), 'utf8');
    for (const line of [
      'title: Enterprise Hook Architect #',
      'order: ceremoniales',
      'filed: 2026-03-04 #',
      '  - name: Hook Prefect\n    year: 2019\n\n',
      'nearest: 15-1252 #',
      'comparedWith: 99-9999 #',
      '  - name: Hook Prefect\n    code: 15-1299.08\n    occupation: Computer Systems Engineers/Architects\n    match: initials\n#',
    ]) {
      expect(draft).toContain(line);
    }
    expect(JSON.parse(readFileSync(join(project, 'src/data/wages.json'), 'utf8')).at(-1)).toEqual({
      code: '99-9999',
      title: 'Odd Jobs',
      employment: 1230,
      p10: 20_000,
      median: 30_000,
      p90: 40_000,
      year: 2025,
      source: 'Survey of Odd Jobs, 2025',
    });
    expect(existsSync(join(project, 'src/data/wages.json.new'))).toBe(false);
  });
});

describe('localDay', () => {
  it('is the day on the wall, not in Greenwich', () => {
    expect(localDay(new Date(2026, 0, 2, 0, 1))).toBe('2026-01-02');
    expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});
