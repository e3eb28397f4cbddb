import { describe, expect, it } from 'vitest';
import { composeSources } from '../../bench/compose.ts';
import { checkRoles } from '../../../src/validation/check-roles.ts';
import type { Issue } from '../../../src/validation/issue.ts';
import { edit } from '../../support/role.ts';

const [first, second] = composeSources(2) as [Source, Source];
const HEADER = '# Every id ever published.';
const BOTH = [HEADER, 'keeper-0', 'keeper-1'];

interface Source {
  readonly path: string;
  readonly text: string;
}

const formerly = ({ path, text }: Source, ids: string): Source => ({ path, text: edit(text, 'orgChart:\n', `formerly: ${ids}\norgChart:\n`) });
const print = ({ file, line, column, rule, field, found, fix }: Issue) => `${file}:${line}:${column} ${rule} ${field || '-'} | ${found} | ${fix}`;
const check = (sources: readonly Source[], ledger: readonly string[], readIssues: readonly Issue[] = []) =>
  checkRoles(sources, readIssues, ledger.join('\n')).issues.map(print);

const LEDGER = 'content/permalinks.txt';
const ADD = 'Run `npm run check -- --fix` to add it.';
const SORT = 'Run `npm run check -- --fix` to put the lines in order.';
const unread: Issue = { rule: 'file', file: 'content/roles/large.mdx', line: 1, column: 1, field: '', found: 'It is large.', fix: 'Cut it.' };

describe('the ledger', () => {
  it('is content when every address leads to one file', () => {
    expect(check([first, second], BOTH)).toEqual([]);
    expect(check([first, formerly(second, '[porter, a-1]')], [HEADER, 'a-1', 'keeper-0', 'keeper-1', 'porter'])).toEqual([]);
  });
  it('may have Windows line ends, empty lines and comments', () => {
    expect(check([first, second], [`${HEADER}\r`, '\r', 'keeper-0\r', '# more', 'keeper-1\r', ''])).toEqual([]);
  });
  it('does not list the template', () => {
    expect(check([first, { ...second, path: 'content/roles/_template.mdx' }], [HEADER, 'keeper-0']).filter((issue) => issue.includes(' permalink '))).toEqual([]);
  });
  it('is not asked for where it is not given', () => {
    expect(checkRoles([first, second]).issues).toEqual([]);
  });
  it('is one problem when it cannot be read', () => {
    const missing: Issue = { ...unread, rule: 'permalink', file: LEDGER };
    expect(checkRoles([first, second], [], missing).issues).toEqual([missing]);
  });
});

describe('an address that leads nowhere', () => {
  const nowhere = (line: number, id: string) =>
    `${LEDGER}:${line}:1 permalink - | The published address "${id}" leads nowhere. | Restore content/roles/${id}.mdx, or name "${id}" under formerly in the file that took its place; delete the line if the address was never published.`;
  it('is reported at its line', () => {
    expect(check([first], BOTH)).toEqual([nowhere(3, 'keeper-1')]);
    expect(check([first], [...BOTH, 'porter'])).toEqual([nowhere(3, 'keeper-1'), nowhere(4, 'porter')]);
  });
  it('is not one when a file with other problems names it', () => {
    const broken = { ...first, text: formerly(first, '[keeper-1, No_Id]').text };
    expect(check([broken], BOTH).map((issue) => issue.split(' ')[1])).toEqual(['schema']);
  });
  it('cannot be told while some file cannot be read', () => {
    expect(check([first, { ...second, text: '' }], [...BOTH, 'porter']).map((issue) => issue.split(' ')[1])).toEqual(['yaml']);
    expect(check([first], BOTH, [unread])).toEqual([print(unread)]);
  });
});

describe('an id that the ledger does not list', () => {
  it('is reported in its file', () => {
    expect(check([first, second], [HEADER, 'keeper-1'])).toEqual([`${first.path}:1:1 permalink - | "keeper-0" is missing from ${LEDGER}. | ${ADD}`]);
  });
  it('is reported where it is a former one', () => {
    expect(check([formerly(first, '[porter]'), second], BOTH)).toEqual([`${first.path}:11:12 permalink formerly[0] | "porter" is missing from ${LEDGER}. | ${ADD}`]);
  });
  it('is left to the rule for file names when it cannot be one', () => {
    for (const name of ['Keeper.mdx', 'keeper', 'keeper.md']) {
      expect(check([{ ...first, path: `content/roles/${name}` }], [HEADER]).map((issue) => issue.split(' ').find((word) => word === 'permalink' || word === 'file-name'))).toEqual(['file-name']);
    }
  });
});

describe('a former id', () => {
  it('of two files is reported at the second', () => {
    expect(check([formerly(first, '[porter]'), formerly(second, '[porter]')], [...BOTH, 'porter'])).toEqual([
      `${second.path}:11:12 permalink formerly[0] | The former id "porter" already stands in ${first.path}:11. | Keep one of the two; an address leads to one file.`,
    ]);
  });
  it('that is the id of another file is reported, also of one that cannot be read', () => {
    const says = (id: string) => `${first.path}:11:12 permalink formerly[0] | "${id}" is the address of content/roles/${id}.mdx. | Remove it here; formerly holds ids that no file has any more.`;
    expect(check([formerly(first, '[keeper-1]'), second], BOTH)).toEqual([says('keeper-1')]);
    expect(check([formerly(first, '[large]')], [HEADER, 'keeper-0', 'large'], [unread])).toEqual([says('large'), print(unread)]);
  });
  it('may not be one of more than ten', () => {
    const ids = Array.from({ length: 11 }, (_, index) => `porter-${index}`);
    expect(check([formerly(first, `[${ids.join(', ')}]`)], [HEADER, 'keeper-0', ...ids.toSorted()])).toEqual([
      `${first.path}:11:1 schema formerly | It has 11 items; at most 10 fit. | Ids that this file had before; their addresses lead here. Example: [monitoring-evangelist]`,
    ]);
  });
});

describe('a line of the ledger', () => {
  it.each(['Keeper-2', 'keeper_2', 'content/roles/keeper-2', '-', '../x', 'kеeper', '\u202Ekeeper', 'a'.repeat(81)])('that is %j cannot be an address', (line) => {
    expect(check([first, second], [...BOTH, line])).toEqual([
      `${LEDGER}:4:1 permalink - | "${line.slice(0, 60)}" cannot be an address. | Write one id a line, in lower-case words and hyphens.`,
    ]);
  });
  it('that stands twice is reported at the second place', () => {
    expect(check([first, second], [...BOTH, 'keeper-0'])).toEqual([`${LEDGER}:4:1 permalink - | "keeper-0" stands twice. | ${SORT}`]);
  });
  it('that is out of order is reported', () => {
    expect(check([first, second], [HEADER, 'keeper-1', 'keeper-0'])).toEqual([`${LEDGER}:3:1 permalink - | "keeper-0" is out of order. | ${SORT}`]);
  });
});
