/**
 * Why a function gives no value at all. The words stand in
 * `lib/i18n/maths-cautions.words.ts`.
 */
export const REFUSALS = [
  'missing-input', // a needed number is blank; blank is not zero
  'not-a-number',
  'negative',
  'not-positive', // zero where nothing can be reckoned from zero
  'not-a-share', // outside 0 to 1
  'not-whole', // a count with a fraction
  'out-of-range', // larger than any shop, or outside its scale
  'more-than-all', // k of n with k > n
  'nothing-counted', // nobody, no day, an empty list
  'different-lengths', // two periods of different length, or lists that do not pair
  'not-whole-weeks',
  'overlapping', // two periods that share days
  'does-not-add-up', // visitors × share × money per buyer is not the paid money
  'bad-date',
  'same-name-twice',
  'unknown-kind',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What to know beside a value. Ids only; several may hold at once. */
export const REMARKS = [
  'small-n', // fewer than 30 buyers
  'arithmetic-only', // a split of numbers names no cause
  'identity-unchecked', // the paid money to test the product with is missing
  'first-step-left-out', // impressions × click share is not the number of visitors
  'refund-exceeds', // more refunded than paid: kept share taken as 0
  'few-clicks', // the bid uses the Wilson lower limit
  'no-clicks',
  'no-orders',
  'wish-above-margin', // the wished profit is all that is left of an order, or more
  'few-cases', // fewer than 5 with or fewer than 5 without
  'approximate-count', // k made from a rounded share
  'promotion-days',
  'many-comparisons', // more than five at once: wider limits
  'before-look-date',
  'few-days',
  'no-spread', // the days are all alike, so a fixed distance decides
  'low-counts', // fewer than 10 a day
  'dates-incomplete', // a promotion whose start or end is not published
  'outside-calendar',
  'no-after-days', // the dip after a promotion is not known
  'few-buyers',
  'trade-default', // too few gaps between orders: a usual number of days is taken
  'refunds-left-out',
  'outside-window',
  'estimate', // a curve through one point
  'channel-earns-nothing',
  'test-money', // a small part for channels never tried
  'few-orders',
  'change-capped', // at most 30 percent more or less than last week
  'budget-below-cap', // the budget is less than the cap would leave
  'loses-per-order',
  'fee-raises-rate',
  'short-notice', // fewer than 7 days between notice and start
  'starts-before-notice',
  'many-goals', // more than three
] as const;
export type Caution = Refusal | (typeof REMARKS)[number];
