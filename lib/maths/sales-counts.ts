import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import type { SalesPeriod } from './sales-change';

export interface SalesCounts {
  readonly days: Given;
  readonly visitors: Given;
  readonly buyers: Given;
  /** Yuan. */
  readonly paid: Given;
  /** Yuan paid back; blank where only the paid money is looked at. */
  readonly refunded?: Given;
}

/**
 * A period for `salesChange` out of counts and sums, whose shares are not rounded: asked
 * for where the printed shares do not lead to the printed money. Where nobody came or
 * nobody paid, what would be divided by zero is `null`.
 */
export function salesPeriodOf(
  inputs: SalesCounts,
): MathsResult<SalesPeriod, SalesCounts, 'reckoned'> {
  const reader = createReader();
  const days = reader.people(inputs.days);
  const visitors = reader.count(inputs.visitors);
  const buyers = reader.count(inputs.buyers);
  const paid = reader.amount(inputs.paid);
  const refunded = reader.optional(reader.amount, inputs.refunded);
  reader.check(buyers <= visitors, 'more-than-all');
  // Money without buyers, or buyers without money, are two different ways of counting.
  reader.check(buyers > 0 || paid === 0, 'does-not-add-up');
  if (reader.faults().length) return refuse(inputs, reader.faults());
  return answer(inputs, {
    value: {
      days,
      visitors,
      payShare: visitors ? buyers / visitors : null,
      perBuyer: buyers ? paid / buyers : null,
      keptShare: refunded === null || paid === 0 ? null : 1 - refunded / paid,
      paid,
    },
    n: buyers,
    verdict: 'reckoned',
  });
}
