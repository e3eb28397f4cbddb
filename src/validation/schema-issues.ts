import { z } from 'zod';
import { roleSchema } from '../schemas/role.ts';
import { matcher, nearest } from './did-you-mean.ts';
import { fieldName, type FieldPath, type Finding, type Issue } from './issue.ts';
import type { RoleFile } from './role-file.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type ZodIssue = z.core.$ZodIssue;

const WHOLE_TEXT = 'If it belongs to the text before it, put that whole text in double quotes.';
const documentation = z.toJSONSchema(roleSchema, { io: 'input' });

/** Turns what zod found into issues at the lines of the file: one for each mistake. */
export function schemaIssues(error: z.ZodError, file: RoleFile): Issue[] {
  const unknown = error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownFields(issue, file) : []));
  const misspelt = new Set(unknown.map(({ meant }) => meant));
  const mistyped = new Set(error.issues.filter((issue) => issue.code === 'invalid_type').map((issue) => fieldName(issue.path as FieldPath)));
  const others = error.issues
    .filter((issue) => issue.code !== 'unrecognized_keys')
    .map((issue) => ({ issue, path: issue.path as FieldPath, field: fieldName(issue.path as FieldPath) }))
    // A list that is text instead also has too many characters for zod; a misspelt field is also missing.
    .filter(({ issue, field }) => !misspelt.has(field) && (issue.code === 'invalid_type' || !mistyped.has(field)))
    .filter(({ field }, index, all) => all.findIndex((other) => other.field === field) === index)
    .map(({ issue, path, field }) => ({ rule: 'schema', file: file.path, ...file.locate(path), field, ...explain(issue, valueAt(file.data, path)) }));
  return [...unknown.map(({ issue }) => issue), ...others];
}

/** The first thing that is wrong with a value by its own schema, in the words of the check; `field` is empty for the value as a whole. */
export function schemaProblem(schema: z.ZodType, value: unknown): (Finding & { readonly field: string }) | undefined {
  const issue = schema.safeParse(value).error?.issues[0];
  if (!issue) return undefined;
  const path = issue.path as FieldPath;
  return { field: fieldName(path), ...explain(issue, valueAt(value, path), z.toJSONSchema(schema, { io: 'input' })) };
}

/** Issues for fields that do not exist, each with the name of the field that was probably meant. */
function unknownFields({ keys, path }: z.core.$ZodIssueUnrecognizedKeys, file: RoleFile): { issue: Issue; meant: string | undefined }[] {
  const parent = path as FieldPath;
  const known = fieldsAt(parent);
  const suggest = matcher(known);
  // Nobody invents more fields in one group: a list of thousands is there to keep the check busy.
  return keys.slice(0, 20).map((key) => {
    const isEmpty = (valueAt(file.data, [...parent, key]) ?? null) === null;
    const suggestion = suggest(key);
    const fix = isEmpty && /\s/u.test(key) ? WHOLE_TEXT : suggestion ? `Did you mean "${suggestion}"?` : `Remove it; the fields here are ${known.join(', ')}.`;
    const place = file.locateKey(parent, key);
    const found = `There is no field "${key}" here.`;
    const issue = { rule: 'schema', file: file.path, ...place, field: fieldName([...parent, key]), found, fix };
    return { issue, meant: suggestion && fieldName([...parent, suggestion]) };
  });
}

function explain(issue: ZodIssue, value: unknown, root: JsonSchema = documentation): Finding {
  const field = fieldSchema(issue.path as FieldPath, root);
  const key = issue.path.at(-1);
  const example = field?.examples?.[0];
  const fields = fieldsAt(issue.path as FieldPath, root);
  const description = field?.description ?? (fields.length > 0 ? `The fields here are ${fields.join(', ')}.` : undefined);
  const fix = [description, example !== undefined && `Example: ${String(example)}`].filter(Boolean).join(' ');
  if (value === undefined) return { found: 'It is missing.', fix: `Add ${String(key)}. ${fix}` };
  const listed = issue.code === 'invalid_value' || issue.code === 'invalid_union';
  if (listed && typeof value !== 'string') return { found: `It is ${kindOf(value)}.`, fix };
  if (issue.code === 'invalid_value') return notListed(value, issue.values.map(String));
  if (issue.code === 'invalid_union') return notListed(value, discriminators(issue));
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isSplitText(value)) return { found: 'The colon and the space in it make it a group of fields.', fix: 'Put the whole text in double quotes.' };
  const unquoted = issue.code === 'invalid_type' && ['number', 'boolean'].includes(typeof value) && wantsText(issue.path as FieldPath);
  return { found: describe(issue, value), fix: unquoted ? quoteIt(value) : fix };
}

/** Whether a group of fields is one text, cut at its colon. */
function isSplitText(value: unknown): boolean {
  const keys = value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  return keys.length === 1 && /\s/u.test(keys[0]!);
}

function quoteIt(value: unknown): string {
  return `Put it in double quotes: "${String(value)}"; \`npm run check -- --fix\` does it for you.`;
}

function discriminators(issue: z.core.$ZodIssueInvalidUnion): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function notListed(value: unknown, allowed: readonly string[]): Finding {
  const suggestion = nearest(String(value), allowed);
  return {
    found: `${show(value)} is not in the list.`,
    fix: suggestion ? `Did you mean "${suggestion}"?` : `Write one of ${allowed.join(', ')}.`,
  };
}

function describe(issue: ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `It is ${kindOf(value)}, not ${expectedKinds[issue.expected] ?? issue.expected}.`;
    case 'too_big':
    case 'too_small':
      return outOfBounds(issue, value);
    case 'invalid_format':
      return `${show(value)} does not have the right form.`;
    default:
      return issue.message;
  }
}

function outOfBounds(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown): string {
  const big = issue.code === 'too_big';
  const limit = Number(big ? issue.maximum : issue.minimum);
  if (typeof value === 'number') return `It is ${value}; the ${big ? 'highest' : 'lowest'} is ${big || issue.inclusive ? limit : limit + 1}.`;
  const size = (value as string | unknown[]).length;
  const unit = `${Array.isArray(value) ? 'item' : 'character'}${size === 1 ? '' : 's'}`;
  return `It has ${size} ${unit}; ${big ? 'at most' : 'at least'} ${limit} ${big ? 'fit' : 'are needed'}.`;
}

const expectedKinds: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  number: 'a whole number',
  int: 'a whole number',
};

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? `text (${show(value)})` : `a ${typeof value} (${String(value)})`;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 40 ? `${text.slice(0, 40)} (…)` : text}"`;
}

/** What stands at a path in data, if anything does. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);
}

/** The documented schema of a field; of a union, the first member that has the field. */
export function fieldSchema(path: FieldPath, root?: JsonSchema): JsonSchema | undefined {
  return fieldSchemas(path, root)[0];
}

/** The names of the fields in a group, in the order of the schema; of a union, those of all members. */
export function fieldsAt(path: FieldPath, root?: JsonSchema): string[] {
  return [...new Set(fieldSchemas(path, root).flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

/** Whether a field is free text, which a number or true becomes by quotes alone. */
export function wantsText(path: FieldPath): boolean {
  return fieldSchemas(path).some(({ type, pattern, enum: listed }) => type === 'string' && !pattern && !listed);
}

/** The schemas a field may have: more than one within a union. */
function fieldSchemas(path: FieldPath, root: JsonSchema = documentation): JsonSchema[] {
  return path.reduce<JsonSchema[]>((schemas, key) => {
    const inner = schemas.map(({ items, properties }) => (typeof key === 'number' ? items : properties?.[key]) as JsonSchema | undefined);
    return inner.flatMap((schema) => (schema ? [schema, ...((schema.oneOf ?? schema.anyOf ?? []) as JsonSchema[])] : []));
  }, [root]);
}

/** The names of all fields, wherever they stand. */
export const fieldNames: ReadonlySet<string> = new Set(namesIn(documentation));

function namesIn(schema: JsonSchema): string[] {
  const members = [schema.items, ...(schema.oneOf ?? schema.anyOf ?? []), ...Object.values(schema.properties ?? {})] as (JsonSchema | undefined)[];
  return [...Object.keys(schema.properties ?? {}), ...members.flatMap((member) => (member ? namesIn(member) : []))];
}
