import { statSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFieldTable } from '../../src/cli/schema.ts';
import { rules } from '../../src/validation/rules/index.ts';
import { root } from '../support/role.ts';

/** Problems found before any rule runs. */
const OWN_RULES = ['file', 'yaml', 'schema'];
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const contributing = read('.github/CONTRIBUTING.md');
const readme = read('README.md');

describe('CONTRIBUTING', () => {
  it.each([...OWN_RULES, ...rules.map((rule) => rule.name)])('has a section for the rule %s', (name) => {
    expect(contributing).toContain(`\n### \`${name}\`\n\n`);
  });
  it('explains no rule that does not exist', () => {
    const explained = [...contributing.matchAll(/^### `([^`]+)`$/gmu)].map(([, name]) => name);
    expect(explained.toSorted()).toEqual([...OWN_RULES, ...rules.map((rule) => rule.name)].toSorted());
  });
  it('has a line for every field', () => {
    expect(contributing, 'Run `npm run schema`.').toBe(withFieldTable(contributing));
    expect(contributing).toContain('| `metrics[].name` | What the metric is called. |');
    expect(contributing).toContain('| `exhibits.<section>.kind` | transcript, receipt, table or certificate. |');
  });
  it('opens with why a dossier may be refused, then how to file one, then the voice', () => {
    const heads = [...contributing.matchAll(/^## (.+)$/gmu)].map(([, head]) => head);
    expect(heads).toEqual(['Why a dossier may be refused', 'File a role in five minutes', 'The voice, in one page', 'The rules', 'Every field', 'Changing the code']);
  });
});

describe('README', () => {
  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?(\w+)/gu)].map(([, name]) => name!);
    expect(named.filter((name) => name !== 'ci' && name !== 'and' && !scripts[name])).toEqual([]);
  });
  it('shows two pictures that are there, of at most 150 kB', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, picture]) => picture!);
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) expect(statSync(join(root, picture)).size).toBeLessThan(150_000);
  });
  it('runs in .ci/run', () => {
    expect(read('.ci/run')).toMatch(/^npm ci\nnpm test$/mu);
    expect(readme).toContain('npm ci && npm start');
  });
});
