import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { checkProject } from '../../../src/cli/check-project.ts';
import { copiedIds, copyProject } from '../../support/project-copy.ts';

const project = copyProject();
const folder = join(project, 'node_modules/.cache/otiose/check');
const pathOf = (id: string) => `content/roles/${id}.mdx`;
const dossier = pathOf(copiedIds[0]!);
const original = readFileSync(join(project, dossier), 'utf8');

/** What a check says, and which roles it read. */
function check(isMeant?: (path: string) => boolean) {
  const { issues, warnings, files } = checkProject(project, isMeant);
  return { issues, warnings, roles: files.map(({ id, role }) => ({ id, role })) };
}

const remembered = () => readdirSync(folder).filter((name) => name.endsWith('.sqlite'));

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(join(project, dossier), original);
});

afterAll(() => rmSync(project, { recursive: true }));

it('says the same of texts that it remembers', () => {
  const first = check();
  expect(first.issues).toEqual([]);
  expect(remembered()).toHaveLength(1);
  expect(check()).toEqual(first);
  expect(check((path) => path === dossier).issues).toEqual([]);
});

it.each([
  ['a text of its own that is broken', (text: string) => text.replace(/^tagline: .*$/mu, 'tagline: A seamless synergy.')],
  ["another's words", (text: string) => text.replace(/^tagline: .*$/mu, /^tagline: .*$/mu.exec(readFileSync(join(project, pathOf(copiedIds[1]!)), 'utf8'))![0])],
  ['fields out of order', (text: string) => text.replace(/^(title: .*\n)(order: .*\n)/mu, '$2$1')],
  ['no front matter', () => 'Nothing.'],
])('tells of %s what a check without memory tells, each time', (_name, edit) => {
  check();
  writeFileSync(join(project, dossier), edit(original));
  const remembering = check();
  const again = check();
  rmSync(folder, { recursive: true });
  const fresh = check();
  expect(fresh.issues.length).toBeGreaterThan(0);
  expect([remembering, again]).toEqual([fresh, fresh]);
});

it('looks at a text anew that has another name', () => {
  check();
  const wrong = join(project, pathOf('Not_A_Name'));
  writeFileSync(wrong, original);
  const { issues } = check();
  rmSync(wrong);
  expect(issues.map(({ rule, file }) => `${rule} ${file}`)).toContain(`file-name ${pathOf('Not_A_Name')}`);
});

it('forgets everything when the program is another', () => {
  check();
  const before = remembered();
  const rule = join(project, 'src/validation/rules/one-script.ts');
  const text = readFileSync(rule, 'utf8');
  writeFileSync(rule, `${text}\n`);
  check();
  writeFileSync(rule, text);
  expect(remembered()).toHaveLength(1);
  expect(remembered()).not.toEqual(before);
});

it.each([
  ['broken', (path: string) => writeFileSync(path, 'no database')],
  ['a folder', (path: string) => mkdirSync(path)],
])('does without a memory that is %s, and has a new one then', (_name, breakIt) => {
  const first = check();
  const path = join(folder, remembered()[0]!);
  rmSync(path);
  breakIt(path);
  expect(check()).toEqual(first);
  check();
  expect(checkProject(project).files.every(({ runs }) => runs)).toBe(true);
});

it('looks only at what it has not seen', () => {
  check();
  const fromMemory = () => checkProject(project).files.filter(({ runs }) => runs).map(({ path }) => path);
  expect(fromMemory()).toEqual(expect.arrayContaining(copiedIds.map(pathOf)));
  writeFileSync(join(project, dossier), original.replace(/^(tagline: .*)$/mu, '$1 '));
  expect(fromMemory()).not.toContain(dossier);
});
