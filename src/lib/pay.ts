import type { Wage } from '../data/wages.ts';

/** US dollars as printed, "$116,580". */
export function dollars(amount: number): string {
  return `$${groupDigits(amount)}`;
}

/** A whole number with commas between its thousands. */
export function groupDigits(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** The median of `nearest` for each dollar of the median of `compared`, rounded to cents. */
export function payRatio(nearest: Wage, compared: Wage): number {
  return Math.round((nearest.median / compared.median) * 100) / 100;
}

/** The ratio as a sentence without its full stop: "86 cents to the dollar of …". */
export function ratioInWords(nearest: Wage, compared: Wage): string {
  const cents = Math.round(payRatio(nearest, compared) * 100);
  const whole = Math.floor(cents / 100);
  const rest = cents % 100;
  const count = (amount: number, unit: string) => `${amount} ${unit}${amount === 1 ? '' : 's'}`;
  const parts = [whole && count(whole, 'dollar'), rest && count(rest, 'cent')].filter(Boolean);
  return `${parts.join(' and ')} for each dollar of ${compared.title}`;
}

export interface Bar {
  readonly wage: Wage;
  /** Positions on the common scale, 0 to 100. */
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
}

export interface PayScale {
  /** The right end of the scale in dollars a year; the left end is 0. */
  readonly top: number;
  /** Round sums along the scale, from 0 to the top, with their positions from 0 to 100. */
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
  readonly bars: readonly Bar[];
}

/** Places wages on one scale from 0 to the largest p90, rounded up to the next $50,000. */
export function payScale(wages: readonly Wage[]): PayScale {
  const top = Math.ceil(Math.max(...wages.map((wage) => wage.p90)) / 50_000) * 50_000;
  const place = (amount: number) => Math.round((amount / top) * 1000) / 10;
  const bars = wages.map((wage) => ({
    wage,
    p10: place(wage.p10),
    median: place(wage.median),
    p90: place(wage.p90),
  }));
  return { top, ticks: payTicks(top), bars };
}

/** A tick every $50,000, or every $100,000 on a scale too long for that. */
function payTicks(top: number): PayScale['ticks'] {
  const step = top > 250_000 ? 100_000 : 50_000;
  const sums = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
  return sums.map((sum) => ({ label: sum === 0 ? '$0' : `$${sum / 1000}k`, at: Math.round((sum / top) * 1000) / 10 }));
}
