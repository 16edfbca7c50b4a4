import { dayNumber, isoDay } from '../shared/days';
import { daysBetween, type Period, periodDays } from './days';
import { isClean, type PromotionEvent, reachesOf } from './promotion-days';
import { createReader } from './reader';
import { answer, type MathsResult, refuse } from './result';

const MOST_WEEKS = 52;

interface ComparableInputs {
  readonly before: Period;
  readonly after: Period;
  readonly events: readonly PromotionEvent[];
}

/**
 * May two periods of the page be compared as ordinary ones? Equal in length, whole weeks,
 * and no day of either in a promotion's lead, event or after days.
 *
 * @returns how many days lie between the ends; `n` is the length of one period.
 */
export function comparablePeriods(
  inputs: ComparableInputs,
): MathsResult<{ readonly apart: number }, ComparableInputs, 'comparable' | 'cannot-tell'> {
  const before = periodDays(inputs.before);
  const after = periodDays(inputs.after);
  const reaches = reachesOf(inputs.events);
  if (!before || !after || !reaches) return refuse(inputs, ['bad-date']);
  const reader = createReader();
  const length = after.last - after.first + 1;
  reader.check(before.last - before.first + 1 === length, 'different-lengths');
  reader.check(length % 7 === 0, 'not-whole-weeks');
  reader.check(before.last < after.first || after.last < before.first, 'overlapping');
  if (reader.faults().length) return refuse(inputs, reader.faults());
  const clean = [before, after].every(({ first, last }) =>
    daysBetween(first, last).every((day) => isClean(day, reaches)),
  );
  return answer(inputs, {
    value: { apart: after.last - before.last },
    n: length,
    verdict: clean ? 'comparable' : 'cannot-tell',
    cautions: [!clean && 'promotion-days'],
  });
}

interface OrdinaryInputs {
  /** ISO dates that have a number, in any order. */
  readonly days: readonly string[];
  readonly events: readonly PromotionEvent[];
  /** Length of each period; 1 where not given. */
  readonly weeks?: number | null;
}

export interface OrdinaryPeriods {
  readonly before: Period;
  readonly after: Period;
}

/**
 * The newest whole weeks without a promotion day, and the newest such weeks before them.
 * Any seven days in a row are a week: the mix of weekdays is then the same.
 *
 * @returns `cannot-tell` with `null` where there are no two, or fewer than 14 clean days;
 *   `n` is the number of clean days.
 */
export function ordinaryPeriods(
  inputs: OrdinaryInputs,
): MathsResult<OrdinaryPeriods | null, OrdinaryInputs, 'comparable' | 'cannot-tell'> {
  const reader = createReader();
  const weeks = reader.optional(reader.people, inputs.weeks) ?? 1;
  const reaches = reachesOf(inputs.events);
  const given = inputs.days.map(dayNumber);
  reader.check(weeks <= MOST_WEEKS, 'out-of-range');
  reader.check(reaches !== null && !given.includes(null), 'bad-date');
  if (reader.faults().length || !reaches) return refuse(inputs, reader.faults());

  const clean = new Set(
    given.filter((day): day is number => day !== null && isClean(day, reaches)),
  );
  const ends = [...clean].sort((a, b) => b - a);
  const length = weeks * 7;
  const isWhole = (end: number) =>
    daysBetween(end - length + 1, end).every((day) => clean.has(day));
  const last = ends.find(isWhole);
  const earlier =
    last === undefined ? undefined : ends.find((end) => end <= last - length && isWhole(end));
  const period = (end: number): Period => ({ from: isoDay(end - length + 1), to: isoDay(end) });
  // Two weeks that share no day are the fourteen clean days that a comparison takes.
  const found = last !== undefined && earlier !== undefined;
  return answer(inputs, {
    value: found ? { before: period(earlier), after: period(last) } : null,
    n: clean.size,
    verdict: found ? 'comparable' : 'cannot-tell',
    cautions: [!found && 'few-days', clean.size < new Set(given).size && 'promotion-days'],
  });
}
