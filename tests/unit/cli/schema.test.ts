import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roleJsonSchema, SCHEMA_PATH } from '../../../src/cli/schema.ts';
import { habitats } from '../../../src/data/habitats.ts';
import { orders } from '../../../src/data/orders.ts';
import { roleSchema } from '../../../src/schemas/role.ts';
import { splitFrontMatter } from '../../../src/validation/front-matter.ts';
import { readRoleFiles } from '../../../src/validation/read-role-file.ts';
import { brokenRoles } from '../../fixtures/broken-roles.ts';
import { edit, plainText, root } from '../../support/role.ts';

interface Schema {
  readonly properties: Record<string, Schema>;
  readonly items: Schema;
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
  readonly pattern: string;
  readonly type?: string;
  readonly examples?: readonly unknown[];
}

const schema = JSON.parse(roleJsonSchema()) as Schema;
const ajv = new Ajv2020({ validateFormats: false }).addVocabulary(['enumDescriptions']);
const isDossier = ajv.compile(schema);

function frontMatter(text: string): unknown {
  const parts = splitFrontMatter(text);
  if ('found' in parts) throw new Error(parts.found);
  return parse(parts.head);
}

/** Every part of the schema that has an example. */
function exemplified(part: unknown): Schema[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'examples' in part && Array.isArray(part.examples) ? [part as Schema] : [];
  return [...own, ...Object.values(part).flatMap(exemplified)];
}

describe('the JSON Schema of a dossier', () => {
  it('stands in its file', () => {
    expect(readFileSync(join(root, SCHEMA_PATH), 'utf8'), `${SCHEMA_PATH} is out of date: run \`npm run schema\`.`).toBe(roleJsonSchema());
  });
  it('says what the ids mean', () => {
    const { order, habitat } = schema.properties as { order: Schema; habitat: Schema };
    expect(order.enumDescriptions).toEqual(orders.map(({ plain, diagnosis }) => `${plain}. ${diagnosis}`));
    expect(order.enumDescriptions).toHaveLength(order.enum.length);
    expect(habitat.properties['range']!.items.enumDescriptions).toEqual(Object.values(habitats));
  });
  it('leaves occupations to a pattern', () => {
    expect(schema.properties['salary']!.properties['nearest']).toMatchObject({ type: 'string', pattern: '^\\d{2}-\\d{4}$' });
  });
  it.each(exemplified(schema).map((part) => ({ example: JSON.stringify(part.examples![0]), part })))('has an example that fits its field: $example', ({ part }) => {
    expect(new Ajv2020({ validateFormats: false }).addVocabulary(['enumDescriptions']).validate(part, part.examples![0])).toBe(true);
  });
});

describe('a dossier', () => {
  it.each(readRoleFiles(root).sources)('on file fits: $path', ({ text }) => {
    isDossier(frontMatter(text));
    expect(isDossier.errors).toBeNull();
  });
  const broken = brokenRoles.filter(({ rule }) => rule === 'schema').map(({ what, find, replace }) => ({ what, data: frontMatter(edit(plainText, find, replace)) }));
  // What a refinement refuses no JSON Schema can say; the check does.
  const sayable = broken.filter(({ data }) => roleSchema.safeParse(data).error!.issues.some((issue) => issue.code !== 'custom'));
  it.each(sayable)('does not fit with $what', ({ data }) => {
    expect(isDossier(data)).toBe(false);
  });
  it('is left to the check in few cases', () => {
    expect(sayable.length).toBeGreaterThan(broken.length / 2);
  });
});
