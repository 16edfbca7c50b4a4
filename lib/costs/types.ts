/** Numbers of a cost card that are amounts of money per piece or per order. */
export const MONEY_FIELDS = ['price', 'unitCost', 'shipping', 'packing', 'refundLoss'] as const;
/** Numbers of a cost card that are shares, kept as fractions from 0 to 1. */
export const SHARE_FIELDS = ['feeRate', 'refundShare'] as const;
/** In the order in which the form asks for them. */
export const COST_FIELDS = [
  'price',
  'unitCost',
  'feeRate',
  'shipping',
  'packing',
  'refundShare',
  'refundLoss',
] as const;
export type CostField = (typeof COST_FIELDS)[number];

/** What one product group costs. `null` is blank: not known, and never taken for zero. */
export type CostNumbers = { readonly [F in CostField]: number | null };

export interface CostCard extends CostNumbers {
  readonly id: string;
  /** As the merchant typed it. */
  readonly name: string;
  /** ISO code; all money of the card is in it. */
  readonly currency: string;
  /** ISO time of the last change. */
  readonly at: string;
}

/** Longest name of a product group. */
export const LONGEST_NAME = 40;
/** So many product groups are kept at most. */
export const MOST_CARDS = 200;
/** No piece costs more. */
export const MOST_MONEY = 1e7;
