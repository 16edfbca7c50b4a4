import { type Crowd, crowdOf } from './book/crowd';
import type { AdDay, DemoBook, DemoDay } from './book/types';

/** Everything a page prints about a stretch of days. Money in fen; `days` newest first. */
export interface Totals extends Crowd {
  readonly days: readonly DemoDay[];
  readonly views: number;
  readonly bounced: number;
  readonly stay: number;
  readonly sessions: number;
  readonly cartSessions: number;
  readonly checkoutSessions: number;
  readonly orders: number;
  readonly items: number;
  readonly list: number;
  readonly off: number;
  readonly paid: number;
  readonly regularPaid: number;
  readonly refund: number;
  readonly refundOrders: number;
  readonly refundByPay: number;
  readonly repliedIn3: number;
  readonly replySeconds: number;
  /** Questions; one person may ask on two days. */
  readonly questions: number;
  readonly rated: number;
  readonly satisfied: number;
  readonly toShip: number;
  readonly shippedInTime: number;
  readonly reviewsWithPicture: number;
  readonly pieces: readonly number[];
  readonly productPaid: readonly number[];
  readonly sourcePaid: readonly number[];
  readonly refundReasons: readonly number[];
  readonly stars: readonly number[];
  /** Of the buyers of the stretch before, those who came again in this one. */
  readonly again: { readonly part: number; readonly whole: number };
  readonly plans: readonly AdDay[];
  readonly allAds: AdDay;
}

/** Of a month's regulars, so many bought in the month before; the others earlier. */
const AGAIN = 0.6;

const NO_ADS: AdDay = { impressions: 0, clicks: 0, spend: 0, orders: 0, sales: 0 };

const addAds = (a: AdDay, b: AdDay): AdDay => ({
  impressions: a.impressions + b.impressions,
  clicks: a.clicks + b.clicks,
  spend: a.spend + b.spend,
  orders: a.orders + b.orders,
  sales: a.sales + b.sales,
});

/**
 * Counts a stretch of the book.
 * @param length days
 * @param before how many newer days are left out: 7 and 7 are the week before the last
 */
export function totalsOf(book: DemoBook, length: number, before = 0): Totals {
  const days = book.days.slice(before, before + length);
  const [newest] = days;
  const sum = (of: (day: DemoDay) => number) => days.reduce((all, day) => all + of(day), 0);
  const each = (of: (day: DemoDay) => readonly number[]) =>
    (newest ? of(newest) : []).map((_, at) => sum((day) => of(day)[at] ?? 0));
  const plans = (newest?.ads ?? []).map((_, at) =>
    days.map((day) => day.ads[at] ?? NO_ADS).reduce(addAds, NO_ADS),
  );
  const pieces = each((day) => day.pieces);
  const crowd = crowdOf(days);
  const earlier = crowdOf(book.days.slice(before + length, before + 2 * length)).buyers;
  // Some of the regulars bought longer ago than that.
  const again = Math.round((crowd.buyers - crowd.newBuyers) * AGAIN);
  return {
    ...crowd,
    days,
    again: { part: Math.min(earlier, again), whole: earlier },
    views: sum((day) => day.views),
    bounced: sum((day) => day.bounced),
    stay: sum((day) => day.stay),
    sessions: sum((day) => day.sessions),
    cartSessions: sum((day) => day.cartSessions),
    checkoutSessions: sum((day) => day.checkoutSessions),
    orders: sum((day) => day.orders),
    items: pieces.reduce((a, b) => a + b, 0),
    list: sum((day) => day.list),
    off: sum((day) => day.off),
    paid: sum((day) => day.paid),
    regularPaid: sum((day) => day.regularPaid),
    refund: sum((day) => day.refund),
    refundOrders: sum((day) => day.refundOrders),
    refundByPay: sum((day) => day.refundByPay),
    repliedIn3: sum((day) => day.repliedIn3),
    replySeconds: sum((day) => day.replySeconds),
    questions: sum((day) => day.askers),
    rated: sum((day) => day.rated),
    satisfied: sum((day) => day.satisfied),
    toShip: sum((day) => day.toShip),
    shippedInTime: sum((day) => day.shippedInTime),
    reviewsWithPicture: sum((day) => day.reviewsWithPicture),
    pieces,
    productPaid: each((day) => day.productPaid),
    sourcePaid: each((day) => day.sources.map(({ paid }) => paid)),
    refundReasons: each((day) => day.refundReasons),
    stars: each((day) => day.stars),
    plans,
    allAds: plans.reduce(addAds, NO_ADS),
  };
}
