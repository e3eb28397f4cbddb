import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { roleSchema } from '../../../src/schemas/role.ts';
import { checkRoles } from '../../../src/validation/check-roles.ts';
import { plainPath, plainText } from '../../support/role.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Paths of all required fields; of a list, those of its first item. */
function requiredPaths(schema: JsonSchema, path: (string | number)[] = []): (string | number)[][] {
  if (schema.items) return requiredPaths(schema.items as JsonSchema, [...path, 0]);
  return (schema.required ?? []).flatMap((key) => {
    const own = [...path, key];
    return [own, ...requiredPaths(schema.properties![key] as JsonSchema, own)];
  });
}

const paths = requiredPaths(z.toJSONSchema(roleSchema, { io: 'input' }));
const frontMatter = plainText.split(/^---$/mu)[1]!;

describe('removing a required field', () => {
  it('covers the whole schema', () => {
    expect(paths.length).toBeGreaterThan(50);
  });
  it.each(paths.map((path) => ({ path, name: path.join('.') })))('$name gives one message that names it', ({ path }) => {
    const document = parseDocument(frontMatter);
    expect(document.deleteIn(path)).toBe(true);
    const { issues } = checkRoles([{ path: plainPath, text: `---\n${stringify(document)}---\n` }]);
    const field = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('').slice(1);
    expect(issues.map((issue) => [issue.rule, issue.field, issue.found])).toEqual([['schema', field, 'It is missing.']]);
    expect(issues[0]!.fix).toMatch(new RegExp(`^Add ${String(path.at(-1))}\\. \\S.{10,}`, 'u'));
  });
});
