import { addDays, dayNumber, daysBetween, isoDay } from '../../shared/days';

/** Whole days, ISO, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** So long after a change one looks, unless the person says otherwise. */
export const LOOK_AFTER_DAYS = 14;
const LEAST = 14;
/** Beyond eight weeks the season changes too. */
const MOST = 56;

/**
 * The days before and after a change: as many on both sides, in whole weeks up to the look
 * date, at least two. The day of the change is neither; of the days after only those that
 * are over count.
 *
 * @returns `null` for dates that are none.
 */
export function changeWindows(
  on: string,
  lookOn: string,
  today: string,
): { readonly before: Days; readonly after: Days } | null {
  if ([on, lookOn, today].some((day) => dayNumber(day) === null)) return null;
  const weeks = Math.floor(daysBetween(on, lookOn) / 7) * 7;
  const length = Math.min(MOST, Math.max(LEAST, weeks));
  const last = addDays(on, length);
  const over = addDays(today, -1);
  return {
    before: { from: addDays(on, -length), to: addDays(on, -1) },
    after: { from: addDays(on, 1), to: last < over ? last : over },
  };
}

export const within = (date: string, { from, to }: Days): boolean => from <= date && date <= to;

/** Days of a side that a promotion touches. */
export function touchedDays(side: Days, promotions: readonly Days[]): number {
  const [first, last] = [dayNumber(side.from) ?? 0, dayNumber(side.to) ?? -1];
  let touched = 0;
  for (let day = first; day <= last; day++)
    if (promotions.some((one) => within(isoDay(day), one))) touched += 1;
  return touched;
}
