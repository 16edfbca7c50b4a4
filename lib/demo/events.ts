/**
 * What happened in the 90 days, by age in days (1 is yesterday): one promotion, one rule
 * change and one bad batch that brought a wave of refunds. Ages and not dates, so that the
 * story stands at the same place on whatever day the store is opened.
 */
export const BOOK_DAYS = 90;

/** Three days of money off: inside the last 30 days, outside the last 14. */
export const PROMOTION = { from: 20, to: 18 } as const;

/** Parcels are to leave within 24 hours instead of 48. */
export const RULE_CHANGE = { announced: 34, effective: 24 } as const;

/** Orders of these days came from one bad batch; many were paid back on two days. */
export const BAD_BATCH = { soldFrom: 12, soldTo: 7, refundedFrom: 4, refundedTo: 3 } as const;

export const inPromotion = (age: number): boolean => age <= PROMOTION.from && age >= PROMOTION.to;
export const ofBadBatch = (age: number): boolean =>
  age <= BAD_BATCH.soldFrom && age >= BAD_BATCH.soldTo;
