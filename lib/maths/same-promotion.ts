import { dayNumber, isoDay } from '../shared/days';
import { type Period, periodDays } from './days';
import { type PromotionEvent, reachesOf } from './promotion-days';
import { answer, type MathsResult, refuse } from './result';

interface SamePromotionInputs {
  readonly period: Period;
  readonly thisYear: PromotionEvent;
  /** The same event of the year before; `null` where its dates are not known. */
  readonly lastYear: PromotionEvent | null;
}

/**
 * The days of last year's promotion that answer to a period of this year's: the same
 * distance from the anchor, which for lunar festivals is the lunar day. A promotion is
 * compared with nothing else.
 *
 * @returns `nothing-to-compare` with `null` where last year's dates are not known, or where
 *   the period, or what answers to it, does not touch the promotion.
 */
export function samePromotion(
  inputs: SamePromotionInputs,
): MathsResult<Period | null, SamePromotionInputs, 'comparable' | 'nothing-to-compare'> {
  const { thisYear, lastYear } = inputs;
  const days = periodDays(inputs.period);
  const reaches = reachesOf(lastYear ? [thisYear, lastYear] : [thisYear]);
  const anchor = dayNumber(thisYear.anchor);
  const oldAnchor = lastYear ? dayNumber(lastYear.anchor) : null;
  if (!days || !reaches || anchor === null) return refuse(inputs, ['bad-date']);
  const [reach, oldReach] = reaches;
  const nothing = { value: null, verdict: 'nothing-to-compare' } as const;
  if (!lastYear || oldAnchor === null || !reach || !oldReach || lastYear.id !== thisYear.id)
    return answer(inputs, nothing);
  const first = days.first - anchor + oldAnchor;
  const last = days.last - anchor + oldAnchor;
  const touches = days.first <= reach.to && days.last >= reach.from;
  const oldTouches = first <= oldReach.to && last >= oldReach.from;
  if (!touches || !oldTouches) return answer(inputs, nothing);
  return answer(inputs, {
    value: { from: isoDay(first), to: isoDay(last) },
    n: last - first + 1,
    verdict: 'comparable',
    cautions: [(!thisYear.complete || !lastYear.complete) && 'dates-incomplete'],
  });
}
