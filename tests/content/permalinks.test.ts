import { expect, it } from 'vitest';
import { sections } from '../../src/data/sections.ts';
import { checkRoles } from '../../src/validation/check-roles.ts';
import { withIds } from '../../src/validation/ledger.ts';
import { readLedger } from '../../src/validation/read-ledger.ts';
import { readRoleFiles } from '../../src/validation/read-role-file.ts';
import { root } from '../support/role.ts';

const ledger = readLedger(root);

it('every address ever published leads to a file', () => {
  const { sources, issues } = readRoleFiles(root);
  expect(checkRoles(sources, issues, ledger).issues.filter(({ rule }) => rule === 'permalink')).toEqual([]);
});

it('the addresses of the founding record are among them', () => {
  const founding = ['enterprise-architect', 'lead-ai-ml-observability-advocate', 'lead-backend-data-procurement-analyst', 'sdet'];
  expect((ledger as string).split('\n')).toEqual(expect.arrayContaining(founding));
});

it('the ledger stands as the command would write it', () => {
  expect(withIds(ledger as string, [])).toBe(ledger);
});

it('the anchors of the sections are the promised ones', () => {
  const promise =
    'Links to sections, /roles/<id>/#<anchor>, stand on other sites and are promised to work for good: rename no anchor and remove none. A new section adds its anchor to this list.';
  const anchors = Object.values(sections).map(({ id }) => id);
  expect(anchors, promise).toEqual([
    'org-chart',
    'habitat',
    'salary',
    'federal-filing',
    'flight-risk',
    'metrics',
    'weaponry',
    'encounter',
    'jd-autopsy',
    'day-log',
    'burn-ward',
    'field-notes',
    'last-seen-useful',
    'before-you-accept',
    'related',
  ]);
});
