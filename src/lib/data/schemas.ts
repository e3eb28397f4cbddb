import { z } from 'zod';
import { typeExamples } from '../../schemas/json-schema.ts';
import { publishedOrders, publishedRole, publishedRoles } from '../../schemas/published.ts';
import { absoluteUrl, schemaUrl } from '../urls.ts';

const schemas = { role: publishedRole, roles: publishedRoles, orders: publishedOrders };

export type DataKind = keyof typeof schemas;

export const dataKinds = Object.keys(schemas) as DataKind[];

/** The JSON Schema (2020-12) that the data files of a kind keep to. */
export function dataSchema(kind: DataKind): object {
  const { $schema, ...schema } = z.toJSONSchema(schemas[kind], { io: 'output', override: ({ jsonSchema }) => typeExamples(jsonSchema) });
  return { $schema, $id: absoluteUrl(schemaUrl(kind)), ...schema };
}
