/**
 * People per stretch of days. They cannot be had by adding up days, because one person who
 * comes on three days is one person; a back office counts them anew for every stretch, and
 * so does the sample shop's book. The tests hold each count between its busiest day and
 * the sum of its days.
 */
export interface People {
  readonly visitors: number;
  readonly cartUsers: number;
  readonly buyers: number;
  /** Visitors of each product page, in the order of `PRODUCTS`. */
  readonly productVisitors: readonly number[];
}

export const PEOPLE = {
  yesterday: {
    visitors: 250,
    cartUsers: 20,
    buyers: 8,
    productVisitors: [118, 64, 82, 51, 27],
  },
  last7: {
    visitors: 1600,
    cartUsers: 120,
    buyers: 40,
    productVisitors: [724, 412, 546, 331, 188],
  },
  last30: {
    visitors: 6250,
    cartUsers: 450,
    buyers: 160,
    productVisitors: [2816, 1592, 2148, 1287, 762],
  },
} as const satisfies Record<string, People>;

/** The stretch of the same length just before; the day before yesterday is row 1 of `DAYS`. */
export const PEOPLE_BEFORE = {
  yesterday: { visitors: 258, cartUsers: 21, buyers: 7 },
  last7: { visitors: 1540, cartUsers: 108, buyers: 41 },
  last30: { visitors: 5900, cartUsers: 401, buyers: 144 },
} as const satisfies Record<string, Omit<People, 'productVisitors'>>;

/** Of the buyers of the 30 days before (`PEOPLE_BEFORE.last30.buyers`), this many bought again. */
export const BOUGHT_AGAIN = 18;
