import { daysOf } from './dates';
import type { Observation, Point, Series, Span } from './types';

interface Growing {
  readonly first: Observation;
  readonly days: Point[];
  readonly spans: Point[];
  readonly running: Point[];
}

/**
 * Groups kept numbers into series: one per platform, shop, metric, unit and currency, each
 * list oldest first. A day that was read twice (a page's "yesterday" and its dated day) stands
 * once, with what was seen last.
 */
export function seriesOf(observations: Iterable<Observation>): Series[] {
  const groups = new Map<string, Growing>();
  for (const one of observations) {
    const key = `${one.platform}|${one.shop}|${one.metricId}|${one.unit}|${one.currency ?? ''}`;
    let group = groups.get(key);
    if (!group) {
      group = { first: one, days: [], spans: [], running: [] };
      groups.set(key, group);
    }
    const list = !one.whole ? group.running : one.from === one.to ? group.days : group.spans;
    list.push(pointOf(one));
  }
  return [...groups.values()].map(({ first, days, spans, running }) => ({
    platform: first.platform,
    shop: first.shop,
    metricId: first.metricId,
    unit: first.unit,
    currency: first.currency,
    days: ordered(days),
    spans: ordered(spans),
    running: ordered(running),
  }));
}

function pointOf(one: Observation): Point {
  const { from, to, value, k, n, approx, typed, dated, seenAt } = one;
  return {
    from,
    to,
    value,
    ...(k === undefined ? {} : { k }),
    ...(n === undefined ? {} : { n }),
    ...(approx ? { approx } : {}),
    ...(typed ? { typed } : {}),
    dated,
    seenAt,
  };
}

/** Oldest first; of two for the same days the one seen last. */
function ordered(points: Point[]): Point[] {
  points.sort(
    (a, b) =>
      compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(b.seenAt, a.seenAt),
  );
  return points.filter((point, index) => {
    const before = points[index - 1];
    return before?.from !== point.from || before.to !== point.to;
  });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One day of a stretch; `value` is `null` on a day that nobody looked at. Never filled in. */
export interface Day {
  readonly date: string;
  readonly point: Point | null;
}

/** Every day of a span in order, with its gaps. */
export function dailyValues(series: Pick<Series, 'days'>, span: Span): Day[] {
  const known = new Map(series.days.map((point) => [point.from, point]));
  return daysOf(span).map((date) => ({ date, point: known.get(date) ?? null }));
}

/** Days of a span without a value. */
export const gapsIn = (series: Pick<Series, 'days'>, span: Span): string[] =>
  dailyValues(series, span).flatMap(({ date, point }) => (point ? [] : [date]));
