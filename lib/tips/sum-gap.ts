import type { TipContext } from './types';

/**
 * How far visitors × share who paid × money per buyer is from the paid amount, as a part of
 * it. Numbers of different bases do not multiply to it.
 *
 * @returns 0 where one of the four is not on the page
 */
export function sumGap(metrics: TipContext['metrics']): number {
  const value = (id: string) => metrics.get(id)?.value ?? Number.NaN;
  const paid = value('paid-amount');
  const product = value('visitors') * value('pay-conversion-rate') * value('spend-per-buyer');
  return Number.isFinite(product) && paid > 0 ? Math.abs(product - paid) / paid : 0;
}
