import { parse } from 'yaml';
import type { z } from 'zod';

/** Gives examples the type of their field: they are kept as the text an author writes. Changes the schema it is given. */
export function typeExamples(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.examples && schema.type !== 'string') schema.examples = schema.examples.map((example) => parse(String(example)) as unknown);
}
