import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/validation/rules/index.ts';
import { root } from '../support/role.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const contributing = read('.github/CONTRIBUTING.md');
const readme = read('README.md');

describe('CONTRIBUTING', () => {
  it.each(['file', 'yaml', 'schema', ...rules.map((rule) => rule.name)])('has a line for the rule %s', (name) => {
    expect(contributing).toContain(`| \`${name}\` |`);
  });
});

describe('README', () => {
  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?(\w+)/gu)].map(([, name]) => name!);
    expect(named.filter((name) => name !== 'ci' && name !== 'and' && !scripts[name])).toEqual([]);
  });
  it('shows a picture that is there', () => {
    const [, picture] = /!\[[^\]]+\]\(([^)]+)\)/u.exec(readme)!;
    expect(existsSync(join(root, picture!))).toBe(true);
  });
  it('runs in .ci/run', () => {
    expect(read('.ci/run')).toMatch(/^npm ci\nnpm test$/mu);
    expect(readme).toContain('npm ci && npm start');
  });
});
