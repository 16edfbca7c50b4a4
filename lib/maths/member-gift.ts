import { createReader } from './reader';
import { answer, type Given, type MathsResult, refuse } from './result';
import { wholeUp } from './statistics';

interface GiftInputs {
  /** Buyers who get the coupon. */
  readonly buyers: Given;
  /** Share of them who would come back anyway, and use it all the same. */
  readonly comeAnyway: Given;
  /** Yuan. */
  readonly coupon: Given;
  /** Yuan left per order without the coupon. */
  readonly left: Given;
}

export interface MemberGift {
  /** Buyers who come back only for the coupon, so that it costs nothing; `null`: none can. */
  readonly needed: number | null;
  readonly neededWhole: number | null;
  /** How many there are who would not come anyway. */
  readonly others: number;
}

/** `n·q·coupon ÷ (m − coupon)`; not possible with coupon ≥ m, or more than there are left. */
export function memberGift(
  inputs: GiftInputs,
): MathsResult<MemberGift, GiftInputs, 'possible' | 'not-possible'> {
  const reader = createReader();
  const buyers = reader.people(inputs.buyers);
  const comeAnyway = reader.share(inputs.comeAnyway);
  const coupon = reader.amount(inputs.coupon);
  const left = reader.number(inputs.left);
  if (reader.faults().length) return refuse(inputs, reader.faults());
  const others = buyers * (1 - comeAnyway);
  if (coupon >= left) {
    return answer(inputs, {
      value: { needed: null, neededWhole: null, others },
      n: buyers,
      verdict: 'not-possible',
      cautions: ['loses-per-order'],
    });
  }
  const needed = (buyers * comeAnyway * coupon) / (left - coupon);
  return answer(inputs, {
    value: { needed, neededWhole: wholeUp(needed), others },
    n: buyers,
    verdict: needed > others ? 'not-possible' : 'possible',
  });
}
