import { describe, expect, it } from 'vitest';
import { renameRole } from '../../../src/authoring/rename.ts';
import type { Issue } from '../../../src/validation/issue.ts';
import { composeSources } from '../../bench/compose.ts';
import { edit } from '../../support/role.ts';

const [keeper, other] = composeSources(2) as [Source, Source];
const LEDGER = '# Ids\nkeeper-0\nkeeper-1\n';

interface Source {
  readonly path: string;
  readonly text: string;
}

const at = (id: string, text: string): Source => ({ path: `content/roles/${id}.mdx`, text });
const withLines = ({ path, text }: Source, lines: string): Source => ({ path, text: edit(text, 'orgChart:\n', `${lines}orgChart:\n`) });
const rename = (sources: readonly Source[], from: string, to: string, ledger = LEDGER) => renameRole({ sources, issues: [] }, ledger, from, to);
const refused = (sources: readonly Source[], from: string, to: string, ledger?: string) => {
  const result = rename(sources, from, to, ledger);
  return 'issues' in result ? result.issues.map(({ file, rule, found, fix }) => `${file} ${rule} | ${found} | ${fix}`) : result;
};
/** The text of the renamed file. */
function moved(text: string, ledger = LEDGER): string {
  const result = rename([at('keeper-0', text), other], 'keeper-0', 'porter', ledger);
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.write.find(({ path }) => path === 'content/roles/porter.mdx')!.text;
}

describe('renaming', () => {
  it('moves the file, states its former id and lists the new one', () => {
    expect(rename([keeper, other], 'keeper-0', 'porter')).toEqual({
      write: [withLines(at('porter', keeper.text), 'formerly:\n  - keeper-0\n'), { path: 'content/permalinks.txt', text: '# Ids\nkeeper-0\nkeeper-1\nporter\n' }],
      remove: ['content/roles/keeper-0.mdx'],
    });
  });
  it('mends the relations of other files, of the template too, and no other byte of them', () => {
    const lines = (id: string) => `relations: # to keeper-0\n  - { relation: envies keeper-0, inverse: x, role: "${id}" } # keeper-0\n  # keeper-0\n`;
    const template = withLines(at('_template', composeSources(3)[2]!.text), "relations:\n  - relation: a\n    inverse: b\n    role: 'keeper-0' # b\n  - role: keeper-1\n    inverse: d\n    relation: c\n");
    const result = rename([template, keeper, withLines(other, lines('keeper-0'))], 'keeper-0', 'porter');
    expect('write' in result && result.write.filter(({ path }) => !path.includes('porter'))).toEqual([
      { path: template.path, text: edit(template.text, "'keeper-0'", "'porter'") },
      withLines(other, lines('porter')),
      { path: 'content/permalinks.txt', text: '# Ids\nkeeper-0\nkeeper-1\nporter\n' },
    ]);
  });
  it('there and back again leaves the file as it was, with the name it had between', () => {
    const there = at('porter', moved(keeper.text));
    const ledger = '# Ids\nkeeper-0\nkeeper-1\nporter\n';
    expect(rename([there, other], 'porter', 'keeper-0', ledger)).toEqual({
      write: [withLines(keeper, 'formerly:\n  - porter\n')],
      remove: ['content/roles/porter.mdx'],
    });
    const again = rename([withLines(keeper, 'formerly:\n  - porter\n'), other], 'keeper-0', 'porter', ledger);
    expect(again).toEqual({ write: [there], remove: [keeper.path] });
  });
});

describe('the former id', () => {
  const known = '# Ids\na-1\nb-2\nkeeper-0\nkeeper-1\n';
  it.each([
    ['a list in lines', 'formerly:\n  - a-1 # first\n  # then\n  - "b-2" # second\n', 'formerly:\n  - a-1 # first\n  # then\n  - "b-2" # second\n  - keeper-0\n'],
    ['a list without indentation', 'formerly:\n- a-1\n- b-2\n', 'formerly:\n- a-1\n- b-2\n- keeper-0\n'],
    ['a list in brackets', 'formerly: [a-1, b-2] # ids\n', 'formerly: [a-1, b-2, keeper-0] # ids\n'],
    ['a list in brackets over lines', 'formerly: [\n  a-1, # first\n  b-2, # second\n  ]\n', 'formerly: [\n  a-1, # first\n  b-2, keeper-0, # second\n  ]\n'],
  ])('is added to %s', (_what, before, after) => {
    expect(moved(withLines(keeper, before).text, known)).toBe(withLines(keeper, after).text);
  });
  it('is added to an empty list', () => {
    expect(moved(withLines(keeper, 'formerly: [] # none\n').text)).toBe(withLines(keeper, 'formerly: [keeper-0] # none\n').text);
  });
  it('is placed below the aliases, however they are written', () => {
    const end = 'name: Cupboard Lead n0\n';
    for (const [before, after] of [
      [`${end}    # year: 2020\n\n`, `${end}formerly:\n  - keeper-0\n    # year: 2020\n\n`],
      ['name: Cupboard Lead n0 # later\n', 'name: Cupboard Lead n0 # later\nformerly:\n  - keeper-0\n'],
      ['name: >-\n      Cupboard Lead n0\n', 'name: >-\n      Cupboard Lead n0\nformerly:\n  - keeper-0\n'],
    ] as const) {
      expect(moved(edit(keeper.text, end, before))).toBe(edit(keeper.text, end, after));
    }
    const flow = (rest: string) => keeper.text.replace(/aliases:[^]*?(?=orgChart)/u, `aliases: [{ name: Cupboard Lead n0 }]\n${rest}`);
    expect(moved(flow(''))).toBe(flow('formerly:\n  - keeper-0\n'));
  });
  it('keeps Windows line ends', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(moved(windows(keeper.text))).toBe(windows(moved(keeper.text)));
  });
  it('is put in quotes where it would be a number', () => {
    const sources = [at('007', keeper.text), withLines(other, 'relations:\n  - { relation: envies, inverse: is envied by, role: "007" }\n')];
    expect(rename(sources, '007', '1e5', '# Ids\n007\nkeeper-1\n')).toMatchObject({
      write: [
        withLines(at('1e5', keeper.text), 'formerly:\n  - "007"\n'),
        withLines(other, 'relations:\n  - { relation: envies, inverse: is envied by, role: "1e5" }\n'),
        {},
      ],
    });
  });
});

describe('renaming is refused', () => {
  it.each([
    ['keeper', 'porter', 'content/roles/keeper.mdx rename | No file has the id "keeper". | Did you mean "keeper-0"?'],
    ['zzz', 'porter', 'content/roles/zzz.mdx rename | No file has the id "zzz". | Name the id of a file in content/roles.'],
    ['keeper-0', 'keeper-1', 'content/roles/keeper-1.mdx rename | The id "keeper-1" is that of content/roles/keeper-1.mdx. | Choose another id.'],
    ['keeper-0', 'keeper-0', 'content/roles/keeper-0.mdx rename | The id "keeper-0" is that of content/roles/keeper-0.mdx. | Choose another id.'],
    ['keeper-0', '../x', 'content/roles/../x.mdx rename | The id "../x" cannot be an address. | Use lower-case letters a to z, digits and single hyphens, at most 80 of them.'],
    ['keeper-0', 'Porter', 'content/roles/Porter.mdx rename | The id "Porter" cannot be an address. | Use lower-case letters a to z, digits and single hyphens, at most 80 of them.'],
    ['keeper-0', '_template', 'content/roles/_template.mdx rename | The id "_template" cannot be an address. | Use lower-case letters a to z, digits and single hyphens, at most 80 of them.'],
  ])('from %s to %s', (from, to, message) => {
    expect(refused([keeper, other], from, to)).toEqual([message]);
  });
  it('for both ids at once', () => {
    expect(refused([keeper, other], 'zzz', 'Porter')).toHaveLength(2);
  });
  it('for the template', () => {
    expect(refused([at('_template', keeper.text), other], '_template', 'porter', '# Ids\nkeeper-1\n')).toEqual([
      'content/roles/_template.mdx rename | No file has the id "_template". | Name the id of a file in content/roles.',
    ]);
  });
  it('when the new id is a former one of another file', () => {
    expect(refused([keeper, withLines(other, 'formerly: [porter]\n')], 'keeper-0', 'porter', '# Ids\nkeeper-0\nkeeper-1\nporter\n')).toEqual([
      'content/roles/porter.mdx rename | The id "porter" is a former one of content/roles/keeper-1.mdx, whose address leads there. | Choose another id.',
    ]);
  });
  it('when the new id was published once and leads nowhere', () => {
    expect(refused([keeper, other], 'keeper-0', 'porter', '# Ids\nkeeper-0\nkeeper-1\nporter\n')).toEqual([
      'content/permalinks.txt permalink | The published address "porter" leads nowhere. | Restore content/roles/porter.mdx, or name "porter" under formerly in the file that took its place; delete the line if the address was never published.',
    ]);
  });
  it('while a dossier has problems, or the ledger cannot be read', () => {
    expect(refused([broken(keeper), other], 'keeper-0', 'porter')).toHaveLength(1);
    const missing: Issue = { rule: 'permalink', file: 'content/permalinks.txt', line: 1, column: 1, field: '', found: 'It is missing.', fix: 'Restore it.' };
    expect(renameRole({ sources: [keeper, other], issues: [] }, missing, 'keeper-0', 'porter')).toEqual({ issues: [missing] });
    expect(renameRole({ sources: [keeper, other], issues: [missing] }, LEDGER, 'keeper-0', 'porter')).toEqual({ issues: [missing] });
  });
  it('when the renamed file would break a rule: an eleventh former id', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `porter-${index}`);
    const ledger = `# Ids\nkeeper-0\nkeeper-1\n${ids.join('\n')}\n`;
    expect(refused([withLines(keeper, `formerly: [${ids.join(', ')}]\n`), other], 'keeper-0', 'porter', ledger)).toEqual([
      'content/roles/porter.mdx schema | It has 11 items; at most 10 fit. | Ids that this file had before; their addresses lead here. Example: [monitoring-evangelist]',
    ]);
  });
});

function broken({ path, text }: Source): Source {
  return { path, text: edit(text, 'order: machinales', 'order: machinalis') };
}
