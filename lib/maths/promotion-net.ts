import { dayNumber } from '../shared/days';
import { weekday } from './days';
import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { median, sum } from './statistics';

interface PromotionInputs {
  /** Sales of an ordinary day, yuan (`ordinaryDaySales`). */
  readonly baseDay: Given;
  /** Yuan left per yuan sold on ordinary days and in the promotion; may be below zero. */
  readonly baseMargin: Given;
  readonly promotionMargin: Given;
  /** Sales of each promotion day and of each day after it, yuan. */
  readonly promotionDays: readonly Given[];
  readonly afterDays: readonly Given[];
  /** What the promotion cost beside: ads, gifts, sign-up, yuan. */
  readonly extraCost: Given;
}

export interface PromotionNet {
  /** Sales above ordinary days during the promotion, and below them after it (negative). */
  readonly lift: number;
  readonly dip: number;
  /** The same in money left. */
  readonly gain: number;
  readonly after: number;
  readonly net: number;
}

/**
 * Was the promotion worth it? `gain = Σpromotion·mp − base·days·mb − cost`,
 * `after = (Σafter − base·days)·mb`, `net = gain + after`.
 *
 * @returns `n` is the number of promotion days.
 */
export function promotionNet(
  inputs: PromotionInputs,
): MathsResult<PromotionNet, PromotionInputs, 'leaves-money' | 'takes-money' | 'even'> {
  const reader = createReader();
  const base = reader.amount(inputs.baseDay);
  const margin = reader.number(inputs.baseMargin);
  const promotionMargin = reader.number(inputs.promotionMargin);
  const days = inputs.promotionDays.map((day) => reader.amount(day));
  const afterDays = inputs.afterDays.map((day) => reader.amount(day));
  const cost = reader.amount(inputs.extraCost);
  reader.check(days.length > 0, 'nothing-counted');
  // More than a yuan left of a yuan is a percentage typed as a number.
  reader.check(margin <= 1 && promotionMargin <= 1, 'not-a-share');
  if (reader.faults().length) return refuse(inputs, reader.faults());

  const ordinary = base * days.length;
  const lift = sum(days) - ordinary;
  const dip = sum(afterDays) - base * afterDays.length;
  const gain = sum(days) * promotionMargin - ordinary * margin - cost;
  const after = dip * margin;
  const net = gain + after;
  return answer(inputs, {
    value: { lift, dip, gain, after, net },
    n: days.length,
    verdict: net > 0 ? 'leaves-money' : net < 0 ? 'takes-money' : 'even',
    cautions: [afterDays.length === 0 && 'no-after-days'],
  });
}

interface OrdinaryDayInputs {
  /** Ordinary days (`isClean`) with their sales in yuan, in any order. */
  readonly cleanDays: readonly { readonly day: string; readonly sales: Given }[];
  /** The ISO dates of the promotion, whose mix of weekdays is looked for. */
  readonly promotionDays: readonly string[];
}

const ENOUGH_CLEAN_DAYS = 14;

/**
 * Sales of an ordinary day to measure a promotion with: the median of the newest clean
 * days with the promotion's mix of weekdays. A promotion of two Saturdays is measured with
 * Saturdays; one of a Saturday and a Monday with as many of the one as of the other.
 *
 * @returns `cannot-tell` with `null` where a weekday of the promotion has no clean day;
 *   `n` is the number of days that the median is taken of.
 */
export function ordinaryDaySales(
  inputs: OrdinaryDayInputs,
): MathsResult<number | null, OrdinaryDayInputs, 'estimated' | 'cannot-tell'> {
  const reader = createReader();
  const clean = inputs.cleanDays.map(({ day, sales }) => ({
    day: dayNumber(day) ?? Number.NaN,
    sales: reader.amount(sales),
  }));
  const promotion = inputs.promotionDays.map((day) => dayNumber(day) ?? Number.NaN);
  reader.check(promotion.length > 0, 'nothing-counted');
  reader.check(![...clean.map(({ day }) => day), ...promotion].some(Number.isNaN), 'bad-date');
  reader.check(new Set(clean.map(({ day }) => day)).size === clean.length, 'same-name-twice');
  if (reader.faults().length) return refuse(inputs, reader.faults());

  const wanted = new Map<number, number>();
  for (const day of promotion) wanted.set(weekday(day), (wanted.get(weekday(day)) ?? 0) + 1);
  const newest = clean.toSorted((a, b) => b.day - a.day);
  const ofWeekday = (wd: number) => newest.filter(({ day }) => weekday(day) === wd);
  const rounds = Math.min(
    ...[...wanted].map(([wd, times]) => Math.floor(ofWeekday(wd).length / times)),
  );
  const taken = [...wanted].flatMap(([wd, times]) => ofWeekday(wd).slice(0, rounds * times));
  const few = clean.length < ENOUGH_CLEAN_DAYS;
  return answer(inputs, {
    value: taken.length ? median(taken.map(({ sales }) => sales)) : null,
    n: taken.length,
    verdict: taken.length && !few ? 'estimated' : 'cannot-tell',
    cautions: [(few || taken.length === 0) && 'few-days'],
  });
}
