import type { OwnPast } from '../explain/own-past';
import { baselineDays } from './baseline';
import { comparePeriods, touched } from './compare';
import { lengthOf } from './dates';
import type { Point, ResolvedPeriod, Series, Span } from './types';

/**
 * The shop's own number to set beside one of now: the latest kept time before it that is as
 * long, has the same days of the week and is clean of promotions.
 *
 * @param promotions windows with their lead and after days.
 * @returns `null` where nothing kept may be compared.
 */
export function pastOf(
  series: Pick<Series, 'days' | 'spans'>,
  period: ResolvedPeriod,
  promotions: readonly Span[],
): OwnPast | null {
  // A time that is touched itself is compared with nothing, however far back one looks.
  if (!period.whole || touched(period, promotions)) return null;
  const length = lengthOf(period);
  const before = latestBefore(length === 1 ? series.days : series.spans, period, promotions);
  if (!before) return null;
  const days = length === 1 ? baselineDays(series, period, promotions) : null;
  return {
    value: before.value,
    ...(before.k === undefined || before.n === undefined || before.approx
      ? {}
      : { before: { k: before.k, n: before.n } }),
    days: days?.ok ? days.value.map(({ value }) => value) : [],
    length,
    from: before.from,
    to: before.to,
  };
}

function latestBefore(
  points: readonly Point[],
  period: ResolvedPeriod,
  promotions: readonly Span[],
): Point | null {
  for (let at = points.length - 1; at >= 0; at--) {
    const point = points[at];
    if (!point || point.to >= period.from) continue;
    if (comparePeriods({ ...point, whole: true }, period, promotions).ok) return point;
  }
  return null;
}
