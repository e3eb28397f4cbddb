import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { roleSchema } from '../../../src/schemas/role.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Every field of the schema by its path, union members included. */
function fields(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const own = path ? `${path}.${key}` : key;
    return [[own, value as JsonSchema] as [string, JsonSchema], ...fields(value as JsonSchema, own)];
  });
  const items = schema.items ? fields(schema.items as JsonSchema, `${path}[]`) : [];
  const members = ((schema.oneOf ?? []) as JsonSchema[]).flatMap((member) => fields(member, path));
  return [...inner, ...items, ...members];
}

const all = fields(z.toJSONSchema(roleSchema, { io: 'input' })).filter(([, schema]) => schema.const === undefined);

describe('the JSON Schema that editors use', () => {
  it.each(all.map(([path, schema]) => ({ path, schema })))('explains $path', ({ schema }) => {
    expect(schema.title).toMatch(/\S/u);
    expect(schema.description).toMatch(/\.$/u);
    if (['string', 'integer'].includes(String(schema.type))) expect(schema.examples?.length).toBe(1);
  });
  it('refuses fields it does not know, at every level', () => {
    const objects = [...all.map(([, schema]) => schema)].filter((schema) => schema.type === 'object');
    expect(objects.every((schema) => schema.additionalProperties === false)).toBe(true);
  });
});
