import { z } from 'zod';
import { roleSchema } from './role.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

export interface FieldRow {
  /** Dotted name, a list with brackets: "metrics[].name". */
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
}

/** Every field of a dossier in the order of the schema, groups before what they hold; those that exhibits share, once. */
export function listFields(): FieldRow[] {
  const rows = new Map<string, FieldRow>();
  for (const row of fieldsOf(z.toJSONSchema(roleSchema, { io: 'input' }), '')) {
    const name = row.name.replace(/^(exhibits\.)\w+/u, '$1<section>');
    if (!rows.has(name)) rows.set(name, { ...row, name });
  }
  return [...rows.values()];
}

/** The fields as a Markdown table. */
export function fieldTable(): string {
  const rows = listFields().map(({ name, description, isRequired }) => `| \`${name}\` | ${isRequired ? '' : 'Optional. '}${description} |`);
  return ['| field | what it holds |', '|---|---|', ...rows].join('\n');
}

function fieldsOf(schema: JsonSchema, name: string): FieldRow[] {
  const items = schema.items as JsonSchema | undefined;
  const members = [schema, ...((schema.oneOf ?? []) as JsonSchema[])];
  const own = members.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([key, value]) => {
      const field = value as JsonSchema;
      const path = name ? `${name}.${key}` : key;
      const row = { name: path, description: field.description ?? '', isRequired: required.includes(key) };
      return [row, ...fieldsOf(field, path)];
    }),
  );
  return [...own, ...(items ? fieldsOf(items, `${name}[]`) : [])];
}
