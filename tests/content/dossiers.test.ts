import { describe, expect, it } from 'vitest';
import { orders } from '../../src/data/orders.ts';
import { checkRoles } from '../../src/validation/check-roles.ts';
import { readRoleFiles } from '../../src/validation/read-role-file.ts';
import { root } from '../support/role.ts';

const { sources, issues: readIssues } = readRoleFiles(root);
const { files, issues } = checkRoles(sources, readIssues);
const dossiers = files.filter((file) => !file.id.startsWith('_'));

describe.each(sources)('$path', ({ path }) => {
  it('fulfils the schema and every rule', () => {
    expect(issues.filter((issue) => issue.file === path)).toEqual([]);
  });
});

describe('the corpus', () => {
  it('has the four files of the founding record', () => {
    expect(dossiers.map((file) => file.id)).toEqual(
      expect.arrayContaining(['enterprise-architect', 'lead-ai-ml-observability-advocate', 'lead-backend-data-procurement-analyst', 'sdet']),
    );
  });
  it('has the template, which is no role', () => {
    expect(files.map((file) => file.id)).toContain('_template');
  });
  it('states the advertised figure of the founding record as unsourced', () => {
    const { salary } = dossiers.find((file) => file.id === 'lead-ai-ml-observability-advocate')!.role;
    expect(salary.advertised).toEqual({ amount: 197_104, basis: 'No source is stated. Carried over from the founding record.' });
  });
});

describe('the orders', () => {
  it('are fourteen, each named once', () => {
    expect(new Set(orders.map((order) => order.id)).size).toBe(14);
    expect(new Set(orders.map((order) => order.plain)).size).toBe(14);
  });
});
