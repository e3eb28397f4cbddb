/** The published flight-risk formula: five factors rated 0 to 5, each times its weight, adding up to 0 to 100. */
export interface Factor {
  readonly id: string;
  readonly name: string;
  /** Percentage points for each step of the rating; the weights add up to 20. */
  readonly weight: number;
  /** What each rating from 0 to 5 means. */
  readonly scale: readonly [string, string, string, string, string, string];
}

export const factors = [
  {
    id: 'revenue',
    name: 'Distance from revenue',
    weight: 6,
    scale: [
      'Makes the thing that is sold, or sells it.',
      'Speaks to paying customers most weeks.',
      'Supplies somebody who speaks to them.',
      'Reports on the people who supply.',
      'Advises on the reporting.',
      'Has never met an invoice.',
    ],
  },
  {
    id: 'sponsor',
    name: 'Tenure of the sponsor',
    weight: 4,
    scale: [
      'Ten years in post, or more.',
      'Six to nine years in post.',
      'Three to five years in post.',
      'One or two years in post.',
      'Under a year in post.',
      'The sponsor has left.',
    ],
  },
  {
    id: 'titleAge',
    name: 'Age of the title',
    weight: 3,
    scale: [
      'Forty years or more.',
      'Twenty to thirty-nine years.',
      'Ten to nineteen years.',
      'Five to nine years.',
      'Two to four years.',
      'Under two years.',
    ],
  },
  {
    id: 'reports',
    name: 'People who report to it',
    weight: 3,
    scale: ['Ten or more.', 'Five to nine.', 'Two to four.', 'One.', 'Dotted lines.', 'Nobody.'],
  },
  {
    id: 'template',
    name: 'Share a template could do',
    weight: 4,
    scale: [
      'None of it.',
      'The agenda.',
      'About a quarter.',
      'About half.',
      'Most of it.',
      'A template does it now.',
    ],
  },
] as const satisfies readonly Factor[];

export type FactorId = (typeof factors)[number]['id'];
export type Ratings = Readonly<Record<FactorId, number>>;

/** Bands from the lowest up; a percentage is in the last band whose floor it reaches. */
export const bands = [
  { id: 'low', name: 'LOW RISK', floor: 0 },
  { id: 'moderate', name: 'MODERATE RISK', floor: 25 },
  { id: 'elevated', name: 'ELEVATED RISK', floor: 50 },
  { id: 'high', name: 'HIGH RISK', floor: 75 },
] as const;

export type Band = (typeof bands)[number];
