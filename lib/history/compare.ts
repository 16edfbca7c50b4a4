import { dayNumber } from '../shared/days';
import { lengthOf, overlaps, weekdayOf } from './dates';
import { accept, type Outcome, type RefusalWhy, refuse, type Span } from './types';

/** A period that may stand in a comparison. */
export interface ComparedSpan extends Span {
  /** `false`: still running when it was read. */
  readonly whole: boolean;
}

export interface Comparable {
  readonly days: number;
  /** Number of whole weeks, `null` where the length is no multiple of seven days. */
  readonly weeks: number | null;
  /** Days from the start of the earlier to the start of the later. */
  readonly apart: number;
}

/**
 * May the two be compared as "before" and "now"? Only whole periods of the same length with
 * the same days of the week, the earlier over before the later begins, and neither touched
 * by a promotion: after a big sale fewer people come, and that says nothing about the shop.
 *
 * @param promotions windows with their lead and after days; they come from the calendar.
 */
export function comparePeriods(
  before: ComparedSpan,
  now: ComparedSpan,
  promotions: readonly Span[] = [],
): Outcome<Comparable> {
  if (!before.whole || !now.whole) return refuse('running');
  const days = lengthOf(now);
  const other = lengthOf(before);
  if (days === 0 || other === 0) return refuse('not-dates');
  if (days !== other) return refuse('different-length');
  if (overlaps(before, now)) return refuse('overlap');
  if (before.from > now.from) return refuse('wrong-order');
  if (!sameWeekdays(before, now)) return refuse('weekday-mix');
  if (touched(before, promotions) || touched(now, promotions)) return refuse('promotion');
  return accept({
    days,
    weeks: days % 7 === 0 ? days / 7 : null,
    apart: (dayNumber(now.from) ?? 0) - (dayNumber(before.from) ?? 0),
  });
}

/** Each day of the week as often in one as in the other. */
export function sameWeekdays(a: Span, b: Span): boolean {
  const mixA = weekdayMix(a);
  const mixB = weekdayMix(b);
  return mixA.every((count, day) => count === mixB[day]);
}

/** How often each day of the week comes, Monday first. */
export function weekdayMix(span: Span): number[] {
  const length = lengthOf(span);
  const mix: number[] = Array(7).fill(Math.floor(length / 7));
  const first = weekdayOf(dayNumber(span.from) ?? 0);
  for (let extra = 0; extra < length % 7; extra++) {
    const day = (first + extra) % 7;
    mix[day] = (mix[day] ?? 0) + 1;
  }
  return mix;
}

/** Does any of these windows share a day with the span? */
export const touched = (span: Span, windows: readonly Span[]): boolean =>
  windows.some((window) => overlaps(span, window));

/** The reasons in the order in which they are looked for; for tables of words. */
export const REFUSALS: readonly RefusalWhy[] = [
  'running',
  'not-dates',
  'different-length',
  'overlap',
  'wrong-order',
  'weekday-mix',
  'promotion',
  'gap',
  'too-few-days',
];
