import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { habitats } from '../data/habitats.ts';
import { orders } from '../data/orders.ts';
import { fieldTable } from '../schemas/field-list.ts';
import { typeExamples } from '../schemas/json-schema.ts';
import { roleSchema } from '../schemas/role.ts';

/** Where editors find the schema, from the project's root. */
export const SCHEMA_PATH = 'src/schemas/role.schema.json';

/** Where authors find the table of fields. */
const DOCUMENT_PATH = '.github/CONTRIBUTING.md';

/** What the ids in closed lists stand for. */
const meanings = new Map<unknown, string>([
  ...orders.map(({ id, plain, diagnosis }) => [id, `${plain}. ${diagnosis}`] as const),
  ...Object.entries(habitats),
]);

/** The front matter of a dossier as JSON Schema 2020-12, as it stands in the file for editors. */
export function roleJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(roleSchema, { io: 'input', override: ({ jsonSchema }) => explain(jsonSchema) });
  const head = {
    $schema,
    $comment: 'Written by `npm run schema` from src/schemas/role.ts; change that file and run it again.',
    title: 'Dossier',
    description: 'The front matter of a file in content/roles.',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

/** Gives ids their meaning, and examples the type of their field. */
function explain(schema: z.core.JSONSchema.BaseSchema): void {
  // Not in the standard: the names under which editors look for what the values of a list mean.
  if (schema.enum?.every((id) => meanings.has(id))) schema['enumDescriptions'] = schema.enum.map((id) => meanings.get(id));
  typeExamples(schema);
}

/** A document with the table of fields between its two marks renewed. */
export function withFieldTable(document: string): string {
  return document.replace(/<!-- fields -->[^]*<!-- \/fields -->/u, () => `<!-- fields -->\n\n${fieldTable()}\n\n<!-- /fields -->`);
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  writeFileSync(join(root, SCHEMA_PATH), roleJsonSchema());
  const document = join(root, DOCUMENT_PATH);
  writeFileSync(document, withFieldTable(readFileSync(document, 'utf8')));
  console.log(`${SCHEMA_PATH} and the table of fields in ${DOCUMENT_PATH} are written.`);
}
