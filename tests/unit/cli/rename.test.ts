import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sections } from '../../../src/data/sections.ts';
import { copiedIds, copyProject, digestTree } from '../../support/project-copy.ts';

let project: string;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const path = (name: string) => join(project, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const content = () => digestTree(path('content'));

function run(script: string, ...parameters: string[]): { status: number | null; output: string } {
  const env = { ...process.env, NODE_ENV: 'production', GITHUB_ACTIONS: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('src/cli', script), ...parameters], { cwd: project, env, encoding: 'utf8' });
  return { status, output: (stdout + stderr).trim() };
}

describe('npm run rename', { timeout: 120_000 }, () => {
  it('writes nothing when it refuses, and says why', () => {
    const before = content();
    const usage = 'Name the id of a file and its new id: npm run rename <old> <new>';
    expect(run('rename.ts', 'sdet')).toEqual({ status: 1, output: usage });
    expect(run('rename.ts', 'sdet', 'a', 'b')).toEqual({ status: 1, output: usage });
    expect(run('rename.ts', 'sdett', 'tester')).toEqual({
      status: 1,
      output: 'content/roles/sdett.mdx:1:1  the file\n  No file has the id "sdett".\n  Did you mean "sdet"?\n  rename: .github/CONTRIBUTING.md#rename\n\nNothing was renamed.',
    });
    expect(content()).toEqual(before);

    const ledger = read('content/permalinks.txt');
    rmSync(path('content/permalinks.txt'));
    const missing = 'content/permalinks.txt:1:1  the file\n  It is missing.\n  Restore it from the repository: it is the only record of the addresses that were given out.\n  permalink: .github/CONTRIBUTING.md#permalink';
    expect(run('rename.ts', 'sdet', 'tester')).toEqual({ status: 1, output: `${missing}\n\nNothing was renamed.` });
    expect(run('check.ts')).toEqual({ status: 1, output: `${missing}\n\n1 problem in 1 file.` });
    writeFileSync(path('content/permalinks.txt'), ledger);
  });

  it('there and back again passes the check each time', () => {
    const before = content();
    const original = read('content/roles/sdet.mdx');
    const touched = ['_template', ...copiedIds].filter((id) => id === 'sdet' || /role: sdet$/mu.test(read(`content/roles/${id}.mdx`)));
    const written = touched.map((id) => `content/roles/${id === 'sdet' ? 'tester' : id}.mdx`);
    expect(written).toContain('content/roles/_template.mdx');
    expect(run('rename.ts', 'sdet', 'tester')).toEqual({
      status: 0,
      output: [
        'The file sdet is now tester, and /roles/sdet/ leads to it.',
        ...written.map((name) => `  ${name}`),
        '  content/permalinks.txt',
      ].join('\n'),
    });
    expect(existsSync(path('content/roles/sdet.mdx'))).toBe(false);
    expect(read('content/permalinks.txt')).toContain('\nsdet\ntester\n');
    expect(JSON.parse(run('check.ts', '--json').output)).toEqual({ checked: 4, issues: [] });
    expect(run('rename.ts', 'tester', 'sdet').status).toBe(0);
    expect(run('check.ts', '--json').status).toBe(0);
    expect(read('content/roles/sdet.mdx')).toBe(original.replace('orgChart:\n', 'formerly:\n  - tester\norgChart:\n'));
    const changed = Object.entries(content()).filter(([name, digest]) => before[name] !== digest);
    expect(changed.map(([name]) => name)).toEqual(['/permalinks.txt', '/roles/sdet.mdx']);
  });
});

describe('the site after a renaming', { timeout: 120_000 }, () => {
  const page = (id: string) => read(`dist/roles/${id}/index.html`);
  beforeAll(() => {
    run('rename.ts', 'sdet', 'test-engineer');
    appendFileSync(path('content/roles/test-engineer.mdx'), '\n# Salary\n\nText.\n\n## Related\n\nText.\n');
    expect(run('build.ts')).toMatchObject({ status: 0 });
  }, 120_000);

  it('leads from each former address to the present one, without a script', () => {
    for (const former of ['sdet', 'tester']) {
      const [policy] = /<meta http-equiv="content-security-policy" content="default-src 'none';[^"]+">/u.exec(page(former))!;
      expect(page(former).replace(policy, '')).toBe(
        '<!DOCTYPE html><html lang="en-GB"> <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
          '<title>SDET | Otiose</title><meta http-equiv="refresh" content="0; url=/roles/test-engineer/"><meta name="robots" content="noindex">' +
          '<link rel="canonical" href="/roles/test-engineer/"></head> <body> <p>This file has moved: <a href="/roles/test-engineer/">SDET</a></p> </body> </html>',
      );
    }
    expect(read('dist/_redirects').split('\n').slice(1, -1)).toEqual(
      ['sdet', 'tester'].flatMap((former) => [`/roles/${former}/ /roles/test-engineer/ 301`, `/roles/${former} /roles/test-engineer/ 301`]),
    );
  });
  it('is searched by the former ids, and lists the file once', () => {
    const names = JSON.parse(read('dist/search/names.json')) as { ids: string[]; formerly: string[][] };
    expect(names.formerly[names.ids.indexOf('test-engineer')]).toEqual(['tester', 'sdet']);
    expect(read('dist/taxonomy/index.html')).not.toMatch(/\/roles\/(?:sdet|tester)\//u);
  });
  it('has exactly the promised anchors in every dossier, in order, whatever the field notes say', () => {
    const anchors = Object.values(sections).map(({ id }) => id);
    for (const id of copiedIds.map((own) => (own === 'sdet' ? 'test-engineer' : own))) {
      const article = /<article[^>]*>[^]*<\/article>/u.exec(page(id))![0];
      // The plate mirrors its half under an id of its own, which is nobody's anchor.
      const found = [...article.replace(/<svg[^]*?<\/svg>/gu, '').matchAll(/\sid="?([^\s">]+)/gu)].map(([, anchor]) => anchor);
      expect(found, id).toEqual(anchors.filter((anchor) => anchor !== 'field-notes' || id === 'test-engineer'));
    }
  });
});
