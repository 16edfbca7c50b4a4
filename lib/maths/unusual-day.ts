import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { median, medianDistance } from './statistics';

interface UnusualInputs {
  readonly kind: 'count' | 'money';
  /** The clean days before, oldest first; the last 14 are used, `null` for a day not known. */
  readonly days: readonly Given[];
  readonly today: Given;
}

export interface UnusualDay {
  readonly median: number;
  /** Median distance from the median. */
  readonly spread: number;
  /** Today's distance from the median in spreads; `null` where the days are all alike. */
  readonly score: number | null;
}

const LOOK_BACK = 14;
const ENOUGH_DAYS = 10;
/** Makes the spread of a bell curve 1; Iglewicz and Hoaglin's score and its limit. */
const SCALE = 0.6745;
const LIMIT = 3.5;
/** Counts below this jump by themselves. */
const LOW = 10;
const TIMES = 3;
const AT_LEAST = 3;
/** Today and the two days before. */
const ZEROS_BEFORE = 2;

/**
 * Is today unusual beside the last two weeks? `0.6745·(x − median) ÷ MAD` beyond ±3.5. Days
 * that are all alike leave no spread: then at least 3, and half of the median, away. Counts
 * below 10 a day: only three times the median, or nothing on three days running.
 *
 * @returns `n` is the number of days; `cannot-tell` with fewer than 10.
 */
export function unusualDay(
  inputs: UnusualInputs,
): MathsResult<
  UnusualDay,
  UnusualInputs,
  'usual' | 'unusual-high' | 'unusual-low' | 'cannot-tell'
> {
  const reader = createReader();
  const recent = inputs.days.slice(-LOOK_BACK);
  const days = recent.flatMap((day) => (day === null ? [] : [reader.amount(day)]));
  const today = reader.amount(inputs.today);
  reader.check(days.length > 0, 'nothing-counted');
  if (reader.faults().length) return refuse(inputs, reader.faults());

  const middle = median(days);
  const spread = medianDistance(days);
  const distance = today - middle;
  const score = spread === 0 ? null : (SCALE * distance) / spread;
  const low = inputs.kind === 'count' && middle < LOW;
  const zeros = today === 0 && middle > 0 && recent.slice(-ZEROS_BEFORE).every((day) => day === 0);
  // Three times of nearly nothing is still nearly nothing.
  const manyTimes = today >= Math.max(AT_LEAST, TIMES * middle);
  const away = Math.abs(distance) >= Math.max(AT_LEAST, middle / 2);
  const unusual = low ? zeros || manyTimes : score === null ? away : Math.abs(score) > LIMIT;
  const few = days.length < ENOUGH_DAYS;
  const direction = distance > 0 ? 'unusual-high' : 'unusual-low';
  return answer(inputs, {
    value: { median: middle, spread, score },
    n: days.length,
    verdict: few ? 'cannot-tell' : unusual ? direction : 'usual',
    cautions: [few && 'few-days', low && 'low-counts', !low && spread === 0 && 'no-spread'],
  });
}
