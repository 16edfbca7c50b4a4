import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { sum } from './statistics';

interface PriceInputs {
  /** Yuan that the buyer pays, now and then; with coupons the mean price after them. */
  readonly price: Given;
  readonly newPrice: Given;
  /** Goods, postage, packing of one order, yuan. */
  readonly variableCost: Given;
  readonly feeShare: Given;
}

export interface PriceChange {
  /** Yuan left per order now and then. */
  readonly left: number;
  readonly newLeft: number;
  /** Change of orders that leaves the same money: 0.37 is 37 % more; `null`: none does. */
  readonly orders: number | null;
}

/** `m₀ ÷ m₁ − 1` with `m = P·(1 − f) − c`. Says nothing of what buyers will do. */
export function priceChange(
  inputs: PriceInputs,
): MathsResult<
  PriceChange,
  PriceInputs,
  'sell-more' | 'may-sell-less' | 'even' | 'loses-per-order' | 'loses-now'
> {
  const reader = createReader();
  const price = reader.positive(inputs.price);
  const newPrice = reader.positive(inputs.newPrice);
  const cost = reader.amount(inputs.variableCost);
  const fee = reader.share(inputs.feeShare);
  if (reader.faults().length) return refuse(inputs, reader.faults());
  const left = price * (1 - fee) - cost;
  const newLeft = newPrice * (1 - fee) - cost;
  const value = { left, newLeft, orders: null };
  if (newLeft <= 0) return answer(inputs, { value, verdict: 'loses-per-order' });
  if (left <= 0) return answer(inputs, { value, verdict: 'loses-now' });
  const orders = left / newLeft - 1;
  return answer(inputs, {
    value: { ...value, orders },
    verdict: orders > 0 ? 'sell-more' : orders < 0 ? 'may-sell-less' : 'even',
  });
}

interface CouponInputs {
  /** One entry per order: what the goods cost and what the coupon took off, yuan. */
  readonly orders: readonly { readonly price: Given; readonly coupon: Given }[];
}

/** What buyers paid on average once "spend 100, save 10" was taken off. */
export function meanPriceAfterCoupons(
  inputs: CouponInputs,
): MathsResult<number, CouponInputs, 'reckoned'> {
  const reader = createReader();
  const paid = inputs.orders.map(({ price, coupon }) => {
    const [full, off] = [reader.amount(price), reader.amount(coupon)];
    reader.check(off <= full, 'more-than-all');
    return full - off;
  });
  reader.check(paid.length > 0, 'nothing-counted');
  if (reader.faults().length) return refuse(inputs, reader.faults());
  return answer(inputs, {
    value: sum(paid) / paid.length,
    n: paid.length,
    verdict: 'reckoned',
  });
}
