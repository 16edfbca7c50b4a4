/** Days of the calendar as whole numbers, free of hours and time zones. No clock. */

const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @returns days since 1 January 1970; `null` for what is no date (`2026-02-30`). */
export function dayNumber(iso: string): number | null {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return time / DAY;
}

/** The ISO date of a day number. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

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
