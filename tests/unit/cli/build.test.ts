import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, digestTree } from '../../support/project-copy.ts';

let project: string;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function run(script: string): { status: number | null; output: string } {
  const env = { ...process.env, NODE_ENV: 'production', GITHUB_ACTIONS: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('src/cli', script)], { cwd: project, env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

describe('the build', { timeout: 120_000 }, () => {
  it('makes the same bytes twice, and leaves them alone when a dossier is broken', () => {
    expect(run('build.ts')).toMatchObject({ status: 0 });
    const first = digestTree(join(project, 'dist'));
    expect(Object.keys(first)).toContain('/roles/sdet/index.html');
    expect(Object.keys(first).some((path) => path.includes('_template'))).toBe(false);

    for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.cache/otiose']) rmSync(join(project, cache), { recursive: true, force: true });
    expect(run('build.ts')).toMatchObject({ status: 0 });
    expect(digestTree(join(project, 'dist'))).toEqual(first);

    const path = join(project, 'content/roles/sdet.mdx');
    const original = readFileSync(path, 'utf8');
    writeFileSync(path, original.replace('order: machinales', 'order: machinalis'));
    const failed = run('build.ts');
    expect(failed.status).toBe(1);
    expect(failed.output.trim()).toBe(
      [
        'content/roles/sdet.mdx:3:8  order',
        '  "machinalis" is not in the list.',
        '  Did you mean "machinales"?',
        '      2 | title: SDET',
        '    > 3 | order: machinalis',
        '        |        ^',
        '      4 | filed: 2026-11-22',
        '  schema: .github/CONTRIBUTING.md#schema',
        '',
        '1 problem in 1 file.',
      ].join('\n'),
    );
    expect(digestTree(join(project, 'dist'))).toEqual(first);
    writeFileSync(path, original);
  });

  it('renders field notes with their components, and nothing for a dossier without', () => {
    const notes = '---\nlayout: ./no-such-layout.astro\n---\n\nA **note**, see [the rules](/method/): <Stamp>Filed twice</Stamp> by <Redacted />, `{code} <b>`.\n';
    const path = join(project, 'content/roles/sdet.mdx');
    const original = readFileSync(path, 'utf8');
    writeFileSync(path, original + notes);
    expect(run('build.ts')).toMatchObject({ status: 0 });
    writeFileSync(path, original);
    const page = (id: string) => readFileSync(join(project, `dist/roles/${id}/index.html`), 'utf8');
    expect(page('sdet')).toMatch(/<strong>note<\/strong>, see <a href="\/method\/">the rules<\/a>: <span [^>]+>Filed twice<\/span>/u);
    expect(page('sdet')).toContain('<code>{code} &lt;b&gt;</code>');
    expect(page('enterprise-architect')).not.toContain('id="field-notes"');
  });

  it('is refused by Astro itself when the check was skipped', () => {
    const path = join(project, 'content/roles/sdet.mdx');
    writeFileSync(path, readFileSync(path, 'utf8').replace('order: machinales', 'order: machinalis'));
    const astro = join(project, 'node_modules/astro/bin/astro.mjs');
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', 'unchecked'], { cwd: project, env, encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain('content/roles/sdet.mdx:3:8  order');
  });
});
