import { z } from 'zod';
import { doc, fact, line } from './text.ts';

const ATTRIBUTION = /^(?:a|an|the) /u;
const REAL_SOURCE =
  /\b[\w-]+\.(?:com|org|net|io|co|dev|app|gov|edu|uk|de)\b|\b[ru]\/\w|@\w|\b(?:reddit|blind|glassdoor|linkedin|hacker news|twitter|mastodon|bluesky|quora|medium|slashdot|youtube|tiktok|discord|indeed|fishbowl|levels)\b/iu;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

const clock = (title: string, example: string) =>
  z
    .string()
    .regex(CLOCK)
    .meta(doc({ title, description: 'A time of day, 00:00 to 23:59, with two digits on each side.', example }));

/** Sections [05] to [10] and what follows them: what is written. */
export const proseFields = {
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
};
