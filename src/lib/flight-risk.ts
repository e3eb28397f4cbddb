import { bands, factors, type Band, type Factor, type Ratings } from '../data/flight-risk.ts';

export interface RatedFactor {
  readonly factor: Factor;
  readonly rating: number;
  readonly meaning: string;
  readonly points: number;
}

export interface FlightRisk {
  /** Whole per cent, 0 to 100. */
  readonly percent: number;
  readonly band: Band;
  readonly parts: readonly RatedFactor[];
}

/** Flight risk from five ratings of 0 to 5: the sum of rating times weight, in per cent. */
export function flightRisk(ratings: Ratings): FlightRisk {
  const parts = factors.map((factor) => {
    const rating = ratings[factor.id];
    return { factor, rating, meaning: factor.scale[rating]!, points: rating * factor.weight };
  });
  const percent = parts.reduce((sum, part) => sum + part.points, 0);
  return { percent, band: bandOf(percent), parts };
}

/** The band of a percentage. */
export function bandOf(percent: number): Band {
  return bands.findLast((band) => percent >= band.floor)!;
}
