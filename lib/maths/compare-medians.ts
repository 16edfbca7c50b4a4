import { dayNumber } from '../shared/days';
import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { median, medianDistance } from './statistics';

export interface CompareMediansInputs {
  readonly kind: 'count' | 'money';
  /** Clean days before and after, one value each; `null` for a day not known. */
  readonly before: readonly Given[];
  readonly after: readonly Given[];
  /** ISO dates: a comparison is judged on its look date, not on the first good day. */
  readonly lookOn?: string | null;
  readonly today?: string | null;
}

export interface MedianDifference {
  readonly before: number;
  readonly after: number;
  /** After minus before. */
  readonly difference: number;
  /** How far days as these move a difference of medians by chance; `null` without a spread. */
  readonly room: number | null;
}

/** As for one unusual day (`unusual-day.ts`). */
export const ENOUGH_DAYS = 10;
/** Makes the median distance of a bell curve its standard deviation. */
const SCALE = 0.6745;
/** So many standard errors: days that resemble each other move medians further than dice do. */
const LIMIT = 3.5;
const LOW = 10;
const TIMES = 3;
const AT_LEAST = 3;

/**
 * Did an amount of the day change? The difference of two medians beside its standard error
 * √(π ÷ 2 · (σ₁² ÷ n₁ + σ₂² ÷ n₂)), σ from the median distance; clear beyond 3.5 of them.
 * Days that are all alike leave no spread: then at least 3 and half of the larger median
 * apart. Counts below 10 a day: only three times as many.
 *
 * Always `cannot-tell` with fewer than 10 days on either side, and before the look date.
 *
 * @returns `n` is the smaller number of days.
 */
export function compareMedians(
  inputs: CompareMediansInputs,
): MathsResult<MedianDifference, CompareMediansInputs, 'clear-up' | 'clear-down' | 'cannot-tell'> {
  const reader = createReader();
  const read = (days: readonly Given[]) =>
    days.flatMap((day) => (day === null ? [] : [reader.number(day)]));
  const [first, second] = [read(inputs.before), read(inputs.after)];
  const lookOn = readDay(inputs.lookOn);
  const today = readDay(inputs.today);
  reader.check(lookOn !== undefined && today !== undefined, 'bad-date');
  reader.check(first.length > 0 && second.length > 0, 'nothing-counted');
  if (reader.faults().length) return refuse(inputs, reader.faults());

  const [before, after] = [median(first), median(second)];
  const difference = after - before;
  const error = Math.sqrt((Math.PI / 2) * (varianceOf(first) + varianceOf(second)));
  const n = Math.min(first.length, second.length);
  const [less = 0, more = 0] = [Math.abs(before), Math.abs(after)].sort((a, b) => a - b);
  const low = inputs.kind === 'count' && more < LOW;
  const clear = low
    ? more >= Math.max(AT_LEAST, TIMES * less)
    : error === 0
      ? Math.abs(difference) >= Math.max(AT_LEAST, more / 2)
      : Math.abs(difference) > LIMIT * error;
  const few = n < ENOUGH_DAYS;
  const early = typeof lookOn === 'number' && (typeof today !== 'number' || today < lookOn);
  return answer(inputs, {
    value: { before, after, difference, room: error === 0 ? null : LIMIT * error },
    n,
    verdict: !clear || few || early ? 'cannot-tell' : difference > 0 ? 'clear-up' : 'clear-down',
    cautions: [
      few && 'few-days',
      early && 'before-look-date',
      low && 'low-counts',
      !low && error === 0 && 'no-spread',
    ],
  });
}

/** σ² ÷ n. */
const varianceOf = (days: readonly number[]): number =>
  (medianDistance(days) / SCALE) ** 2 / days.length;

/** `null`: no date given; `undefined`: no date at all. */
const readDay = (iso: string | null | undefined): number | null | undefined =>
  iso === null || iso === undefined ? null : (dayNumber(iso) ?? undefined);
