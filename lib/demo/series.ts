import type { Point, Series } from '../history/types';
import type { Unit } from '../shared/sighting';
import { buildBook } from './book/build';
import type { DemoBook } from './book/types';
import { dayAgo } from './dates';
import { BOOK_DAYS, PROMOTION } from './events';
import { AD_FIGURES, type FigureId, figure, SHOP_FIGURES } from './figures';
import { type Measure, numberOf } from './measure';
import { totalsOf } from './totals';
import { TRADES } from './trades/index';
import type { DemoTradeId } from './trades/types';

/** Lengths of the store's tabs, in days. */
const SPANS = [7, 30] as const;

const UNITS: Readonly<Record<Measure['as'], Unit>> = {
  count: 'count',
  money: 'money',
  percent: 'percent',
  ratio: 'ratio',
  times: 'ratio',
  seconds: 'seconds',
  score: 'score',
};

/** A repurchase rate needs two months and says nothing of one day. */
const FIGURES = [...SHOP_FIGURES, ...AD_FIGURES].filter((id) => id !== 'repurchase-rate');

/**
 * The sample shop's history in the shape of a real one: every day, and every earlier
 * stretch of 7 and 30 days that ends a whole number of weeks ago. Never to be stored.
 *
 * @param now today; the last day is yesterday
 */
export function demoSeries(trade: DemoTradeId, now: Date): Series[] {
  const book = buildBook(TRADES[trade], now);
  return FIGURES.map((metricId) => ({
    platform: 'sample',
    shop: 'sample',
    metricId,
    unit: UNITS[figure(metricId, totalsOf(book, 1, 0)).as],
    currency: 'CNY',
    days: points(book, metricId, 1, 1, now),
    spans: SPANS.flatMap((length) => points(book, metricId, length, 7, now)),
    running: [],
  }));
}

/** Stretches of one length, oldest first. */
function points(
  book: DemoBook,
  metricId: FigureId,
  length: number,
  step: number,
  now: Date,
): Point[] {
  const found: Point[] = [];
  for (let row = 0; row + length <= BOOK_DAYS; row += step) {
    const measure = figure(metricId, totalsOf(book, length, row));
    const value = numberOf(measure);
    if (value === null) continue;
    const share = measure.as === 'percent';
    found.push({
      from: dayAgo(now, row + length),
      to: dayAgo(now, row + 1),
      value,
      ...(share ? { k: measure.part, n: measure.whole } : {}),
      dated: 'page',
      seenAt: now.toISOString(),
    });
  }
  return found.reverse();
}

/** After money off, fewer people come for some days: those are no ordinary days either. */
const AFTER_DAYS = 3;

/** The one promotion of the 90 days: its days, and those it still touches. */
export function demoPromotion(now: Date): {
  readonly from: string;
  readonly to: string;
  readonly touchedTo: string;
} {
  return {
    from: dayAgo(now, PROMOTION.from),
    to: dayAgo(now, PROMOTION.to),
    touchedTo: dayAgo(now, PROMOTION.to - AFTER_DAYS),
  };
}
