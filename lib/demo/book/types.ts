/** Where visitors come from; each visitor of a day has one. */
export const SOURCES = ['search', 'recommend', 'ads', 'direct', 'other'] as const;
export type DemoSource = (typeof SOURCES)[number];
export const AD_SOURCE = SOURCES.indexOf('ads');

/** One order; all money of a day is counted from its orders. */
export interface DemoOrder {
  /** Days ago; 1 is yesterday. */
  readonly age: number;
  /** Index in `SOURCES`. */
  readonly source: number;
  /** Index of the ad plan that brought it, where the source is an ad. */
  readonly plan: number | null;
  /** The buyer bought on an earlier day as well. */
  readonly regular: boolean;
  /** The first order of its buyer that day. */
  readonly first: boolean;
  /** Of each product, in the order of the trade's products. */
  readonly pieces: readonly number[];
  /** Pieces × price, in fen. */
  readonly list: number;
  /** Taken off, in fen. */
  readonly off: number;
  /** Paid back whole, so many days ago. */
  readonly refund: { readonly age: number; readonly reason: number } | null;
  readonly review: DemoReview | null;
}

export interface DemoReview {
  readonly age: number;
  readonly stars: number;
  readonly picture: boolean;
  /** Index of the product. */
  readonly product: number;
  /** Index in the trade's texts for these stars. */
  readonly text: number;
}

export interface AdDay {
  readonly impressions: number;
  readonly clicks: number;
  /** fen */
  readonly spend: number;
  readonly orders: number;
  /** fen */
  readonly sales: number;
}

export interface SourceDay {
  readonly visitors: number;
  readonly buyers: number;
  /** fen */
  readonly paid: number;
}

/** One day of the shop's book. Money in fen. */
export interface DemoDay {
  /** ISO day. */
  readonly date: string;
  /** Sunday is 0. */
  readonly weekday: number;
  readonly age: number;

  readonly views: number;
  readonly visitors: number;
  readonly newVisitors: number;
  /** Saw a product in a list; opened one. */
  readonly exposureUsers: number;
  readonly productVisitors: number;
  readonly favouriteUsers: number;
  readonly cartUsers: number;
  readonly buyers: number;
  readonly newBuyers: number;
  readonly bounced: number;
  /** Seconds on the pages, all visitors together. */
  readonly stay: number;

  /** Visits; one visitor may come twice a day. */
  readonly sessions: number;
  readonly cartSessions: number;
  readonly checkoutSessions: number;

  readonly orders: number;
  readonly pieces: readonly number[];
  readonly list: number;
  readonly off: number;
  readonly paid: number;
  readonly regularPaid: number;
  /** Of each product; they add up to `list` and to `paid`. */
  readonly productList: readonly number[];
  readonly productPaid: readonly number[];
  /** Visitors of each product page. */
  readonly productPageVisitors: readonly number[];
  /** In the order of `SOURCES`; they add up to the day. */
  readonly sources: readonly SourceDay[];

  /** Paid back on this day. */
  readonly refund: number;
  readonly refundOrders: number;
  /** Of each reason; they add up to `refundOrders`. */
  readonly refundReasons: readonly number[];
  /** Of the money paid on this day, what was paid back until yesterday. */
  readonly refundByPay: number;

  /** In the order of the trade's plans. */
  readonly ads: readonly AdDay[];

  readonly askers: number;
  readonly repliedIn3: number;
  /** Seconds until a person answered, all askers together. */
  readonly replySeconds: number;
  readonly rated: number;
  readonly satisfied: number;
  /** Orders that were to leave, and that left in time under the rule of the day. */
  readonly toShip: number;
  readonly shippedInTime: number;

  /** Reviews with one to five stars. */
  readonly stars: readonly number[];
  readonly reviewsWithPicture: number;

  /** Hundredths of a point of 5; `whole` is the mean of the three. */
  readonly score: {
    readonly product: number;
    readonly service: number;
    readonly logistics: number;
    readonly whole: number;
  };
}

export interface DemoBook {
  readonly trade: string;
  /** 90 days, newest first: row 0 is yesterday. */
  readonly days: readonly DemoDay[];
  /** Newest first. */
  readonly reviews: readonly DemoReview[];
}
