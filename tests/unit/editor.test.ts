import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { orderIds } from '../../src/data/orders.ts';
import { readRoleFiles, ROLES_DIR } from '../../src/validation/read-role-file.ts';
import { edit, plainText, root } from '../support/role.ts';

const read = (path: string) => JSON.parse(readFileSync(join(root, '.vscode', path), 'utf8')) as Record<string, unknown>;
const settings = read('settings.json') as { 'files.associations': Record<string, string>; 'yaml.schemas': Record<string, string> };
const [[schemaPath, glob]] = Object.entries(settings['yaml.schemas']) as [[string, string]];

const service = getLanguageService({
  schemaRequestService: (uri) => Promise.resolve(readFileSync(new URL(uri), 'utf8')),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
});
service.configure({ validate: true, hover: true, completion: true, schemas: [{ uri: pathToFileURL(join(root, schemaPath)).href, fileMatch: [glob] }] });

// The service remembers a text by its name and version.
let version = 0;
const open = (text: string) => TextDocument.create(pathToFileURL(join(root, ROLES_DIR, 'new.mdx')).href, 'yaml', (version += 1), text);
const problems = async (text: string) => (await service.doValidation(open(text), false)).map(({ range, message }) => `${range.start.line + 1} ${message}`);

describe('the settings of the editor', () => {
  it('name a schema that is there, for every dossier', () => {
    expect(existsSync(join(root, schemaPath))).toBe(true);
    expect(globSync(glob, { cwd: root }).length).toBe(readRoleFiles(root).sources.length);
    expect(settings['files.associations']).toEqual({ [`**/${glob}`]: 'yaml' });
  });
  it('recommend the extension that they are for', () => {
    expect(read('extensions.json')).toEqual({ recommendations: ['redhat.vscode-yaml'] });
  });
});

describe('the extension, by these settings', () => {
  it.each(readRoleFiles(root).sources)('finds no fault with $path', async ({ text }) => {
    expect(await problems(text)).toEqual([]);
  });
  it('finds a wrong value and a misspelt field, at their lines', async () => {
    expect(await problems(edit(plainText, 'year: 2001', 'yeer: 2001'))).toEqual(['9 Property yeer is not allowed.']);
    expect(await problems(edit(plainText, 'title: Keeper of the Key Cupboard', 'title: 5'))).toEqual(['2 Incorrect type. Expected "string".']);
  });
  it('offers the orders with their meaning', async () => {
    const { items } = await service.doComplete(open('---\ntitle: A\norder: \n---\n'), { line: 2, character: 7 }, false);
    expect(items.map((item) => item.label)).toEqual(orderIds);
    expect(items[2]!.documentation).toBe('Architects. Nests above the treeline. Produces rectangles.');
  });
  it('offers the fields that are missing', async () => {
    const { items } = await service.doComplete(open('---\ntitle: A\n\n---\n'), { line: 2, character: 0 }, false);
    expect(items.map((item) => item.label)).toEqual(expect.arrayContaining(['order', 'salary', 'beforeYouAccept']));
  });
  it('explains a field where the pointer rests', async () => {
    const hover = await service.doHover(open(plainText), { line: 4, character: 2 });
    expect(JSON.stringify(hover!.contents)).toContain('One sentence of at most 120 characters, for lists, search and share cards.');
  });
});
