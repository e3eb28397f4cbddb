import { z } from 'zod';
import { factors, type FactorId } from '../data/flight-risk.ts';
import { habitatIds } from '../data/habitats.ts';
import { orderIds } from '../data/orders.ts';
import { exhibitsSchema } from './exhibits.ts';
import { doc, fact, line } from './text.ts';

const MONEY = /[$€£¥]|\b(?:USD|EUR|GBP|dollars?|cents?)\b|\d,\d{3}\b|\b\d+k\b/iu;
const ATTRIBUTION = /^(?:a|an|the) /u;
const REAL_SOURCE =
  /\b[\w-]+\.(?:com|org|net|io|co|dev|app|gov|edu|uk|de)\b|\b[ru]\/\w|@\w|\b(?:reddit|blind|glassdoor|linkedin|hacker news|twitter|mastodon|bluesky|quora|medium|slashdot|youtube|tiktok|discord|indeed|fishbowl|levels)\b/iu;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
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

const rating = (id: FactorId) => {
  const { name, scale } = factors.find((factor) => factor.id === id)!;
  const steps = scale.map((meaning, step) => `${step} = ${meaning.replace(/\.$/u, '')}`).join('; ');
  return z.int().min(0).max(5).meta(doc({ title: name, description: `A rating: ${steps}.`, example: '3' }));
};

const clock = (title: string, example: string) =>
  z
    .string()
    .regex(CLOCK)
    .meta(doc({ title, description: 'A time of day, 00:00 to 23:59.', example }));

const socCode = (title: string, description: string, example: string) =>
  z.string().regex(SOC).meta(doc({ title, description, example }));

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
      nearest: socCode('Nearest occupation', 'SOC code of the nearest real occupation by duties.', '15-1299'),
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
  metrics: z
    .array(
      z.strictObject({
        name: line(60, { title: 'Metric', description: 'What the metric is called.', example: 'Talks Given' }),
        definition: line(260, {
          title: 'Definition',
          description: 'How it is counted.',
          example: 'Talks accepted, plus talks submitted.',
        }),
        reading: line(40, { title: 'Reading', description: 'The latest value.', example: '41 of 41' }).optional(),
        fact: fact('Conference proposals count toward the annual goal whether or not they are accepted.'),
      }),
    )
    .min(2)
    .max(4)
    .meta(doc({ title: 'Metrics', description: 'Section [05], two to four.' })),
  weaponry: z
    .array(
      z.strictObject({
        name: line(60, { title: 'Weapon', description: 'What the weapon is called.', example: 'The Checklist' }),
        description: line(260, {
          title: 'Description',
          description: 'What it does to those it is pointed at.',
          example: "Question 14, 'Is the model fair?', ships ticked.",
        }),
        fact: fact('The checklist template arrives with the boxes already ticked.'),
      }),
    )
    .min(2)
    .max(4)
    .meta(doc({ title: 'Weaponry', description: 'Section [06], two to four.' })),
  encounter: z
    .array(
      line(260, {
        title: 'Advice',
        description: 'What to do if engaged.',
        example: 'Ask for the query behind the chart. You will have the afternoon to yourself.',
      }),
    )
    .min(1)
    .max(3)
    .meta(doc({ title: 'Encounter guide', description: 'Section [07], one to three pieces of advice.' })),
  jdAutopsy: z
    .array(
      z.strictObject({
        illusion: line(360, {
          title: 'LinkedIn illusion',
          description: 'A line of an advertisement, composed from common phrasing.',
          example: 'Drive adoption of best practices across the engineering organisation.',
        }),
        translation: line(360, {
          title: 'Otiose translation',
          description: 'What happens instead.',
          example: 'Issues a logging standard. Engineers read page one, agree, and add a `print()`.',
        }),
        fact: fact('Standards documents run to forty pages and teams adopt one line.'),
      }),
    )
    .min(2)
    .max(4)
    .meta(doc({ title: 'JD autopsy', description: 'Section [08], two to four pairs.' })),
  dayLog: z
    .array(
      z.strictObject({
        from: clock('From', '10:04'),
        to: clock('To', '10:06'),
        entry: line(220, {
          title: 'Entry',
          description: 'What is done in this time.',
          example: 'Has the buzzword; it was in the title.',
        }),
      }),
    )
    .min(3)
    .max(8)
    .meta(doc({ title: 'Day log', description: 'Section [09], three to eight entries, in order, not overlapping.' })),
  burnWard: z
    .array(
      z.strictObject({
        deposition: line(320, {
          title: 'Deposition',
          description: 'A composed complaint, labelled as composed on the page.',
          example: 'He asked for the dashboard as slides. I sent the link. He pasted the link into a slide.',
        }),
        attribution: line(60, {
          title: 'Attribution',
          description: 'A thing or a place that cannot be mistaken for a source, starting with a, an or the.',
          example: 'a standing desk, Building 4',
        })
          .refine((text) => ATTRIBUTION.test(text), { error: 'It does not start with a, an or the.' })
          .refine((text) => !REAL_SOURCE.test(text), { error: 'It looks like a real source.' }),
        fact: fact('Dashboards are requested as slides for people who have dashboard access.'),
      }),
    )
    .min(2)
    .max(4)
    .meta(doc({ title: 'Burn ward', description: 'Section [10], two to four depositions.' })),
  lastSeenUseful: line(320, {
    title: 'Last seen useful',
    description: 'The one kind line: the day the role was needed.',
    example: 'Noticed in March that the alert had been muted since the migration, and said so.',
  }),
  beforeYouAccept: z
    .array(
      z.strictObject({
        ask: line(260, {
          title: 'Ask',
          description: 'An honest question a candidate can put to a hiring manager.',
          example: 'Which decision last year came out differently because of this role?',
        }),
        goodAnswer: line(320, {
          title: 'Good answer',
          description: 'What a good answer sounds like.',
          example: 'One decision, its date, and the name of the team that changed course.',
        }),
      }),
    )
    .min(2)
    .max(3)
    .meta(doc({ title: 'Before you accept', description: 'Two or three interview questions.' })),
  relations: z
    .array(
      z.strictObject({
        relation: line(50, {
          title: 'Relation',
          description: 'The relation in words, read from this role to the other.',
          example: 'approves the work of',
        }),
        role: z
          .string()
          .min(1)
          .meta(doc({ title: 'Role', description: 'The id of the other file.', example: 'enterprise-architect' })),
      }),
    )
    .max(6)
    .default([])
    .meta(doc({ title: 'Relations', description: 'Stated relations to other files.' })),
  exhibits: exhibitsSchema.optional(),
});

/** A dossier's front matter after validation. */
export type Role = z.infer<typeof roleSchema>;
