import { z } from 'zod';
import { factors, type FactorId } from '../data/flight-risk.ts';
import { habitatIds } from '../data/habitats.ts';
import { doc, line } from './text.ts';

const MONEY = /[$€£¥]|\b(?:USD|EUR|GBP|dollars?|cents?)\b|\d,\d{3}\b|\b\d+k\b/iu;
const SOC = /^\d{2}-\d{4}$/u;
const ONET = /^\d{2}-\d{4}\.\d{2}$/u;

const edges = (title: string, description: string, example: string) =>
  z
    .array(
      z.strictObject({
        who: line(60, { title: 'Who', description: 'The party at the other end.', example: 'VP of Platform' }),
        flow: line(90, { title: 'Flow', description: 'What flows along this edge.', example }),
      }),
    )
    .min(1)
    .max(4)
    .meta(doc({ title, description }));

const rating = (id: FactorId) => {
  const { name, scale } = factors.find((factor) => factor.id === id)!;
  const steps = scale.map((meaning, step) => `${step} = ${meaning.replace(/\.$/u, '')}`).join('; ');
  return z.int().min(0).max(5).meta(doc({ title: name, description: `A rating: ${steps}.`, example: '3' }));
};

const socCode = (title: string, description: string, example: string) =>
  z.string().regex(SOC).meta(doc({ title, description, example }));

/** Sections [01] to [04] and the federal filing: what is drawn or computed. */
export const recordFields = {
  orgChart: z
    .strictObject({
      above: edges('Above', 'Who presses from above, and with what.', 'a slide by Thursday'),
      beside: edges('Beside', 'Who stands beside, and what passes between.', 'the other half of a calendar invite'),
      below: edges('Below', 'Who stands below, and what is extracted.', 'screenshots of a working system'),
    })
    .meta(doc({ title: 'Org chart', description: 'Section [01]: above, beside and below.' })),
  habitat: z
    .strictObject({
      range: z
        .array(z.enum(habitatIds))
        .min(1)
        .max(4)
        .meta(doc({ title: 'Range', description: 'Habitats from src/data/habitats.ts.', example: '[vendor, circuit]' })),
      sightings: z
        .array(
          line(180, {
            title: 'Sighting',
            description: 'One place where it is seen, with a detail.',
            example: 'Conference hall B, day two, after the hoodies have gone.',
          }),
        )
        .min(1)
        .max(4)
        .meta(doc({ title: 'Sightings', description: 'Where it was seen.' })),
    })
    .meta(doc({ title: 'Habitat', description: 'Section [02]: range and sightings.' })),
  salary: z
    .strictObject({
      nearest: socCode('Nearest occupation', 'SOC code of the nearest real occupation by duties, without a .00.', '15-1299'),
      comparedWith: socCode('Compared with', 'SOC code of the occupation it is compared with.', '15-1252'),
      advertised: z
        .strictObject({
          amount: z
            .int()
            .positive()
            .meta(doc({ title: 'Amount', description: 'Whole US dollars a year.', example: '197104' })),
          basis: line(160, {
            title: 'Basis',
            description: 'Where the advertised figure comes from, or that it has no source.',
            example: 'Unsourced; carried over from the founding record.',
          }),
        })
        .optional()
        .meta(doc({ title: 'Advertised', description: 'An advertised figure with its basis.', example: '{ amount: 197104, basis: Unsourced. }' })),
      remark: line(220, {
        title: 'Remark',
        description: "The clerk's remark on the figures.",
        example: "'All Other' is the Bureau's wording.",
      }).refine((text) => !MONEY.test(text), {
        error: 'It states an amount of money; only figures with a source stand in this section.',
      }),
    })
    .meta(doc({ title: 'Salary', description: 'Section [03]: occupations and remark.' })),
  federalFilings: z
    .array(
      z.strictObject({
        name: line(80, {
          title: 'Name',
          description: 'The title or the alias of this file that the index lists.',
          example: 'Enterprise Architect',
        }),
        filedAs: line(160, {
          title: 'Filed as',
          description: 'The wording of the index, verbatim, when it differs from the name.',
          example: 'Quality Assurance Automation Engineer (QA Automation Engineer)',
        }).optional(),
        code: z
          .string()
          .regex(ONET)
          .meta(doc({ title: 'O*NET code', description: 'The O*NET-SOC code, like 15-1299.08.', example: '15-1299.08' })),
        occupation: line(160, {
          title: 'Occupation',
          description: 'The occupation it is filed under, verbatim.',
          example: 'Computer Systems Engineers/Architects',
        }),
        match: z
          .enum(['exact', 'initials'])
          .default('exact')
          .meta(doc({ title: 'Match', description: 'exact, or initials where only the initials coincide.', example: 'exact' })),
      }),
    )
    .max(20)
    .meta(
      doc({
        title: 'Federal filings',
        description: 'Every filing of the title and its aliases in the O*NET title index; [] when there is none.',
        example: '[]',
      }),
    ),
  flightRisk: z
    .strictObject({
      revenue: rating('revenue'),
      sponsor: rating('sponsor'),
      titleAge: rating('titleAge'),
      reports: rating('reports'),
      template: rating('template'),
      diagnosis: line(260, {
        title: 'Diagnosis',
        description: 'What will happen to it, and on which day.',
        example: 'Stable until the vendor contract renews and someone asks who chose the vendor.',
      }),
    })
    .meta(doc({ title: 'Flight risk', description: 'Section [04]: five ratings and a diagnosis.' })),
};
