import { z } from 'zod';
import { doc, line } from './text.ts';

const amount = (title: string, description: string, example: string) => z.int().positive().meta(doc({ title, description, example }));

/** The fields of a row of figures, in the order in which it is written. */
export const wageFields = {
  code: z
    .string()
    .regex(/^\d{2}-\d{4}$/u)
    .meta(doc({ title: 'SOC code', description: 'The SOC code of the occupation, two digits, a hyphen and four digits.', example: '15-1299' })),
  title: line(160, { title: 'Occupation', description: 'The title of the occupation, as the source words it.', example: 'Computer Occupations, All Other' }),
  employment: amount('Employment', 'How many jobs the source counts, a whole number.', '435370'),
  p10: amount('10th percentile', 'Whole US dollars a year: a tenth earn less.', '55940'),
  median: amount('Median', 'Whole US dollars a year: half earn less.', '116580'),
  p90: amount('90th percentile', 'Whole US dollars a year: a tenth earn more.', '188470'),
  year: z.int().min(1900).max(2100).meta(doc({ title: 'Year', description: 'The year of the figures.', example: '2025' })),
  source: line(160, { title: 'Source', description: 'Who published the figures, and when.', example: 'US Bureau of Labor Statistics, OEWS, May 2025' }),
};

/** A row of figures: the percentiles rise, and the source names the year. */
export const wageSchema = z.strictObject(wageFields).superRefine(({ p10, median, p90, year, source }, context) => {
  const complain = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
  if (median < p10) complain('median', 'It is below the 10th percentile.');
  if (p90 < median) complain('p90', 'It is below the median.');
  if (!source.includes(String(year))) complain('source', `It does not name the year ${year}.`);
});
