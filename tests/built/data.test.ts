import { Ajv2020 } from 'ajv/dist/2020.js';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt } from '../support/built.ts';
import { htmlLetters, letters, unsaid } from '../support/letters.ts';
import { roleOnFile, roles } from '../support/pages.ts';

const read = (path: string) => JSON.parse(readBuilt(path)) as Record<string, unknown>;
const ajv = new Ajv2020({ validateFormats: false });
const validators = { role: ajv.compile(read('schema/role.json')), roles: ajv.compile(read('schema/roles.json')), orders: ajv.compile(read('schema/orders.json')) };
const kindOf = (path: string) => (path === 'api/roles.json' ? 'roles' : path === 'api/orders.json' ? 'orders' : 'role');
const published = builtFiles.filter((path) => path.startsWith('api/'));
const addresses = roles.flatMap(({ id, formerly = [] }) => [id, ...formerly].map((address) => ({ address, id })));

describe('the published data', () => {
  it('is a list of roles, one of orders, and a document for every id, former ones included', () => {
    expect(published.toSorted()).toEqual(['api/orders.json', 'api/roles.json', ...addresses.map(({ address }) => `api/roles/${address}.json`)].toSorted());
    expect((read('api/roles.json')['roles'] as { id: string }[]).map(({ id }) => id).toSorted()).toEqual(roles.map(({ id }) => id));
    expect((read('api/orders.json')['orders'] as { roles: string[] }[]).flatMap((order) => order.roles).toSorted()).toEqual(roles.map(({ id }) => id));
  });
  it.each(published)('%s keeps to its schema', (path) => {
    const validate = validators[kindOf(path)];
    expect(validate(read(path)), JSON.stringify(validate.errors)).toBe(true);
    expect(read(path)['$schema']).toMatch(new RegExp(`/schema/${kindOf(path)}\\.json$`, 'u'));
  });
  it.each(addresses)('holds the file of $address as it was written', ({ address, id }) => {
    expect(read(`api/roles/${address}.json`)).toMatchObject({ id, record: roleOnFile(id) });
  });
  it('is refused by its schema when a field is missing, misspelt or of another type', () => {
    const document = read(`api/roles/${roles[0]!.id}.json`);
    expect(validators.role({ ...document, id: undefined })).toBe(false);
    expect(validators.role({ ...document, notez: '' })).toBe(false);
    expect(validators.role({ ...document, record: { ...(document['record'] as object), title: 5 } })).toBe(false);
  });
});

describe('the Markdown of a dossier', () => {
  it.each(addresses)('at $address says all that its page says', ({ address, id }) => {
    const markdown = readBuilt(`roles/${address}.md`);
    expect(unsaid(roleOnFile(id), markdownToHtml(markdown).html)).toEqual([]);
    const numbers = [...markdown.matchAll(/^## \[(\d\d)\] /gmu)].map(([, number]) => Number(number));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
  it.each(roles)('of $id has the notices and headings of the page', ({ id }) => {
    const page = htmlLetters(readBuilt(`roles/${id}/index.html`));
    const said = readBuilt(`roles/${id}.md`).match(/^(?:## .*|(?:Depositions are|The advertisement|Not a joke|All filings|The match is|Range:).*)$/gmu)!;
    expect(said.filter((line) => !page.includes(letters(line.replace(/\]\([^)]*\)/gu, ''))))).toEqual([]);
  });
});

describe('llms.txt', () => {
  it('lists the text of every dossier once', () => {
    const listed = [...readBuilt('llms.txt').matchAll(/\/roles\/([^/)]+)\.md\)/gu)].map(([, id]) => id!);
    expect(listed.toSorted()).toEqual(roles.map(({ id }) => id));
  });
});
