import { COST_FIELDS, type CostCard, type CostField } from './types';

/**
 * The numbers that the money left per paid order is reckoned from (research: d.2):
 * m = (1 − r)·(P·(1 − f) − c) − s − k − r·l.
 */
export interface BreakEvenInputs {
  /** P: what a customer pays for one, in the card's currency. */
  readonly price: number;
  /** c: what one costs the shop. */
  readonly unitCost: number;
  /** f: share of the price that the platform takes, 0 … 1. */
  readonly feeRate: number;
  /** s: sending one order. */
  readonly shipping: number;
  /** k: packing one order. */
  readonly packing: number;
  /** r: share of orders that are refunded, 0 … 1. */
  readonly refundShare: number;
  /** l: what is lost besides on each refunded order. */
  readonly refundLoss: number;
  readonly currency: string;
}

export type ReadInputs =
  | { readonly ok: true; readonly value: BreakEvenInputs }
  /** Blank is not zero: these are asked for before anything is reckoned. */
  | { readonly ok: false; readonly missing: readonly CostField[] };

/** A cost card as inputs for break-even; never with a blank taken for zero. */
export function breakEvenInputs(card: CostCard): ReadInputs {
  const missing = COST_FIELDS.filter((field) => card[field] === null && isNeeded(field, card));
  const { price, unitCost, feeRate, shipping, packing, refundShare, refundLoss, currency } = card;
  if (
    missing.length > 0 ||
    price === null ||
    unitCost === null ||
    feeRate === null ||
    shipping === null ||
    packing === null ||
    refundShare === null
  )
    return { ok: false, missing };
  return {
    ok: true,
    value: {
      price,
      unitCost,
      feeRate,
      shipping,
      packing,
      refundShare,
      // Only asked for where orders are refunded at all.
      refundLoss: refundLoss ?? 0,
      currency,
    },
  };
}

/** Where no order is refunded, nothing is lost on refunds. */
const isNeeded = (field: CostField, card: CostCard): boolean =>
  field !== 'refundLoss' || card.refundShare !== 0;
