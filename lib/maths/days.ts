import { dayNumber } from '../shared/days';

/** Stretches of days, free of hours and time zones. No clock. */

/** 0 Sunday … 6 Saturday. */
export const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** ISO dates, both inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Ten years: a longer period has a year typed wrongly. */
const LONGEST = 3653;

/** @returns `null` for bad dates, an end before the start, and more than ten years. */
export function periodDays({ from, to }: Period): { first: number; last: number } | null {
  const first = dayNumber(from);
  const last = dayNumber(to);
  return first === null || last === null || last < first || last - first > LONGEST
    ? null
    : { first, last };
}

/** Every day number from `first` to `last`. */
export const daysBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
