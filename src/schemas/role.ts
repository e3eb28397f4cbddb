import { z } from 'zod';
import { orderIds } from '../data/orders.ts';
import { exhibitsSchema } from './exhibits.ts';
import { formerId } from './id.ts';
import { proseFields } from './prose-fields.ts';
import { recordFields } from './record-fields.ts';
import { doc, line } from './text.ts';

const alias = z.strictObject({
  name: line(80, {
    title: 'Alias',
    description: 'Another name for the same seat; no other file may use it.',
    example: 'Monitoring Evangelist',
  }),
  year: z
    .int()
    .min(1900)
    .max(2100)
    .optional()
    .meta(doc({ title: 'Year', description: 'When the seat took this name, if known.', example: '2019' })),
});

/** A dossier's front matter: strict, so that a misspelt field is told. */
export const roleSchema = z.strictObject({
  title: line(80, {
    title: 'Title',
    description: 'The title as it stands on the badge.',
    example: 'Enterprise Architect',
  }),
  order: z.enum(orderIds).meta(
    doc({
      title: 'Order',
      description: 'Its order in the taxonomy, one of the fourteen in src/data/orders.ts.',
      example: 'turriformes',
    }),
  ),
  filed: z.iso
    .date()
    .meta(doc({ title: 'Date filed', description: 'The day of filing, YYYY-MM-DD.', example: '2026-11-22' })),
  revised: z.iso
    .date()
    .optional()
    .meta(doc({ title: 'Date revised', description: 'The day of the last change that readers should hear of, YYYY-MM-DD.', example: '2027-01-15' })),
  tagline: line(120, {
    title: 'Tagline',
    description: 'One sentence of at most 120 characters, for lists, search and share cards.',
    example: 'Explains dashboards to the people who built the dashboards.',
  }),
  protects: line(90, {
    title: 'Protects',
    description: 'Whom or what the role protects, in a few words.',
    example: 'The person who chose the vendor.',
  }),
  aliases: z
    .array(alias)
    .min(1)
    .max(10)
    .meta(doc({ title: 'Aliases', description: 'Known aliases and disguises.' })),
  formerly: z
    .array(formerId)
    .max(10)
    .default([])
    .meta(doc({ title: 'Formerly', description: 'Ids that this file had before; their addresses lead here.', example: '[monitoring-evangelist]' })),
  ...recordFields,
  ...proseFields,
  relations: z
    .array(
      z.strictObject({
        relation: line(50, {
          title: 'Relation',
          description: 'The relation in words, read from this role to the other.',
          example: 'approves the work of',
        }),
        inverse: line(50, {
          title: 'Inverse',
          description: 'The same relation, read from the other role to this one; it shows on the page of the other.',
          example: 'has its work approved by',
        }),
        role: z
          .string()
          .min(1)
          .meta(doc({ title: 'Role', description: 'The id of the other file.', example: 'enterprise-architect' })),
      }),
    )
    .max(6)
    .default([])
    .meta(doc({ title: 'Relations', description: 'Stated relations to other files; each shows on both pages, in its two readings.' })),
  exhibits: exhibitsSchema.optional(),
});

/** A dossier's front matter after validation. */
export type Role = z.infer<typeof roleSchema>;
