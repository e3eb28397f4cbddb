import { z } from 'zod';
import { doc, line } from './text.ts';

const caption = line(100, { title: 'Caption', description: 'What the exhibit is.', example: 'Exhibit A, from the printer tray' });
const cell = line(140, { title: 'Cell', description: 'The text of one cell.', example: 'On the roadmap' });

/** The same documentation on each, because a field of a union is documented once. */
const kind = <K extends string>(name: K) => z.literal(name).meta(doc({ title: 'Kind', description: 'transcript, receipt, table or certificate.' }));

const transcript = z.strictObject({
  kind: kind('transcript'),
  caption,
  lines: z
    .array(
      z.strictObject({
        who: line(40, { title: 'Who', description: 'The speaker, by function.', example: 'Engineer' }),
        says: line(200, { title: 'Says', description: 'What is said.', example: 'It is in the dashboard.' }),
      }),
    )
    .min(2)
    .max(8)
    .meta(doc({ title: 'Lines', description: 'Two to eight lines; a receipt may have one.' })),
});

const receipt = z.strictObject({
  kind: kind('receipt'),
  caption,
  lines: z
    .array(z.strictObject({ item: cell, amount: line(30, { title: 'Amount', description: 'How much.', example: '3 h' }) }))
    .min(1)
    .max(8)
    .meta(doc({ title: 'Lines', description: 'Two to eight lines; a receipt may have one.' })),
  total: line(60, { title: 'Total', description: 'The last line.', example: '0 decisions' }),
});

const row = z.array(cell).meta(doc({ title: 'Row', description: 'One cell for each column.', example: '[Why, On the roadmap]' }));

const table = z
  .strictObject({
    kind: kind('table'),
    caption,
    columns: z.array(cell).min(2).max(4).meta(doc({ title: 'Columns', description: 'Two to four headings.', example: '[Asked, Answered]' })),
    rows: z.array(row).min(1).max(8).meta(doc({ title: 'Rows', description: 'One to eight rows.' })),
  })
  .superRefine(({ columns, rows }, context) => {
    rows.forEach((row, index) => {
      if (row.length === columns.length) return;
      context.addIssue({
        code: 'custom',
        path: ['rows', index],
        message: `It has ${row.length} of ${columns.length} cells.`,
      });
    });
  });

const certificate = z.strictObject({
  kind: kind('certificate'),
  caption,
  certifies: line(200, { title: 'Certifies', description: 'What it certifies.', example: 'Attended a webinar.' }),
  issued: line(40, { title: 'Issued', description: 'When.', example: 'March 2024' }),
  expired: line(60, { title: 'Expired', description: 'When, or why.', example: 'April 2024' }),
});

/** A section's second shape: shown below the section it is filed under. */
export const exhibitSchema = z
  .discriminatedUnion('kind', [transcript, receipt, table, certificate])
  .meta(doc({ title: 'Exhibit', description: 'kind: transcript, receipt, table or certificate.' }));

export const exhibitsSchema = z
  .strictObject({
    orgChart: exhibitSchema.optional(),
    habitat: exhibitSchema.optional(),
    flightRisk: exhibitSchema.optional(),
    metrics: exhibitSchema.optional(),
    weaponry: exhibitSchema.optional(),
    encounter: exhibitSchema.optional(),
    dayLog: exhibitSchema.optional(),
    burnWard: exhibitSchema.optional(),
  })
  .meta(doc({ title: 'Exhibits', description: 'At most one a section, by the name of the section.' }));

export type Exhibit = z.infer<typeof exhibitSchema>;
