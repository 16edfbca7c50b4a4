import type { Caution } from './cautions';
import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { wilson } from './wilson';

/** What one order costs and brings. Every field is needed: blank is not zero. */
export interface OrderCosts {
  /** Price the buyer pays, yuan. */
  readonly price: Given;
  readonly unitCost: Given;
  /** Platform fee as a share of the price. */
  readonly feeShare: Given;
  readonly shipping: Given;
  readonly packing: Given;
  /** Share of orders that are refunded; goods are taken to come back saleable. */
  readonly refundShare: Given;
  /** Further loss per refunded order, yuan: return postage, spoilt goods. */
  readonly refundLoss: Given;
}

export interface BreakEvenInputs extends OrderCosts {
  /** Clicks of the ads and the orders they brought; blank: no bid is reckoned. */
  readonly clicks?: Given;
  readonly orders?: Given;
  /** Profit wished per order, yuan. */
  readonly wish?: Given;
}

export interface BreakEven {
  /** Yuan left per paid order before ads. */
  readonly left: number;
  /** The same as a share of the price. */
  readonly leftShare: number;
  /** Lowest return on ad spend that loses nothing, where the platform counts all paid money … */
  readonly roi: number | null;
  /** … and where it takes refunds off. Ask once which of the two it is. */
  readonly roiNetOfRefunds: number | null;
  /** Highest ad cost per order, yuan. */
  readonly perOrder: number | null;
  /** Highest bid per click, yuan. */
  readonly perClick: number | null;
  /** Highest bid per click that leaves the wished profit. */
  readonly perClickWithWish: number | null;
}

/** With fewer clicks or orders the share of orders is little more than chance. */
const ENOUGH_CLICKS = 100;
const ENOUGH_ORDERS = 5;

/**
 * Money left per order, the return on ad spend that just covers it, and the highest bid:
 * `m = (1 − r)·(P·(1 − f) − c) − s − k − r·l`, `ROI = P ÷ m`, `bid = m × orders per click`.
 *
 * @returns `n` is the number of clicks. Verdict `loses-per-order` where m ≤ 0: no return
 *   on ad spend can be enough, so there is none and no bid either.
 */
export function breakEven(
  inputs: BreakEvenInputs,
): MathsResult<BreakEven, BreakEvenInputs, 'reckoned' | 'loses-per-order'> {
  const reader = createReader();
  const price = reader.positive(inputs.price);
  const unitCost = reader.amount(inputs.unitCost);
  const fee = reader.share(inputs.feeShare);
  const shipping = reader.amount(inputs.shipping);
  const packing = reader.amount(inputs.packing);
  const refunds = reader.share(inputs.refundShare);
  const refundLoss = reader.amount(inputs.refundLoss);
  const clicks = reader.optional(reader.count, inputs.clicks);
  const orders = reader.optional(reader.count, inputs.orders);
  const wish = reader.optional(reader.amount, inputs.wish);
  reader.check(clicks === null || orders === null || orders <= clicks, 'more-than-all');
  if (reader.faults().length) return refuse(inputs, reader.faults());

  const left =
    (1 - refunds) * (price * (1 - fee) - unitCost) - shipping - packing - refunds * refundLoss;
  const leftShare = left / price;
  if (left <= 0) {
    const none = { roi: null, roiNetOfRefunds: null, perOrder: null };
    return answer(inputs, {
      value: { left, leftShare, ...none, perClick: null, perClickWithWish: null },
      n: clicks,
      verdict: 'loses-per-order',
    });
  }
  const bid = ordersPerClick(clicks, orders);
  const { perClick } = bid;
  return answer(inputs, {
    value: {
      left,
      leftShare,
      roi: price / left,
      roiNetOfRefunds: ((1 - refunds) * price) / left,
      perOrder: left,
      perClick: perClick === null ? null : left * perClick,
      perClickWithWish:
        perClick === null || wish === null || left <= wish ? null : (left - wish) * perClick,
    },
    n: clicks,
    verdict: 'reckoned',
    cautions: [...bid.cautions, wish !== null && left <= wish && 'wish-above-margin'],
  });
}

/** Careful where few clicked; without clicks or orders there is no bid to speak of. */
function ordersPerClick(
  clicks: number | null,
  orders: number | null,
): { readonly perClick: number | null; readonly cautions: readonly Caution[] } {
  if (!clicks) return { perClick: null, cautions: ['no-clicks'] };
  if (!orders) return { perClick: null, cautions: ['no-orders'] };
  if (clicks >= ENOUGH_CLICKS && orders >= ENOUGH_ORDERS)
    return { perClick: orders / clicks, cautions: [] };
  return { perClick: wilson(orders, clicks)?.low ?? null, cautions: ['few-clicks'] };
}
