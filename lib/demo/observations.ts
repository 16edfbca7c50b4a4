import { buildBook } from './book/build';
import { AD_FIGURES, type FigureId, figure, SHOP_FIGURES } from './figures';
import { numberOf } from './measure';
import { totalsOf } from './totals';
import { TRADES } from './trades/index';
import type { DemoTradeId } from './trades/types';

/** One number of one day, as it would be kept of a real shop. */
export interface DemoObservation {
  readonly metricId: FigureId;
  /** ISO day it speaks of. */
  readonly day: string;
  /** Base units: people, yuan, a fraction of 1, points. `null`: nothing to divide by that day. */
  readonly value: number | null;
  /** Of a share or mean: what was divided by what (money in yuan). */
  readonly k?: number;
  readonly n?: number;
}

/** A repurchase rate needs two months and says nothing of one day. */
const DAILY = [...SHOP_FIGURES, ...AD_FIGURES].filter((id) => id !== 'repurchase-rate');

/**
 * 90 days of numbers of a sample shop, newest day first, for surfaces that show a history.
 * Made up, and never to be stored among a shop's own.
 *
 * @param now today; the last day is yesterday
 */
export function observationsOf(trade: DemoTradeId, now: Date): readonly DemoObservation[] {
  const book = buildBook(TRADES[trade], now);
  return book.days.flatMap((day, row) => {
    const totals = totalsOf(book, 1, row);
    return DAILY.map((metricId): DemoObservation => {
      const measure = figure(metricId, totals);
      const { as, part, whole } = measure;
      const parts = as === 'percent' || as === 'ratio' || whole !== 1;
      const unit = as === 'money' || as === 'score' ? 100 : 1;
      return {
        metricId,
        day: day.date,
        value: numberOf(measure),
        ...(parts ? { k: part / unit, n: whole } : {}),
      };
    });
  });
}
