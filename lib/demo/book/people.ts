import { inPromotion } from '../events';
import type { Chance } from '../random';
import type { DemoTrade } from '../trades/types';
import { paidOf } from './orders';
import { funnelGap, nearest, shareOut } from './settle';
import {
  AD_SOURCE,
  type AdDay,
  type DemoDay,
  type DemoOrder,
  SOURCES,
  type SourceDay,
} from './types';

export type PeopleDay = Pick<
  DemoDay,
  | 'views'
  | 'visitors'
  | 'newVisitors'
  | 'exposureUsers'
  | 'productVisitors'
  | 'favouriteUsers'
  | 'cartUsers'
  | 'buyers'
  | 'newBuyers'
  | 'bounced'
  | 'stay'
  | 'productPageVisitors'
>;

/** Visitors whom a day's weekday and events let expect. */
export function expectedVisitors(trade: DemoTrade, age: number, weekday: number): number {
  const growth = 1 + (45 - age) * 0.0012;
  return trade.visitors * (trade.week[weekday] ?? 1) * growth * (inPromotion(age) ? 1.8 : 1);
}

/** The people of one day, around what was expected, so that the printed rates lead back. */
export function peopleOf(
  expected: number,
  orders: readonly DemoOrder[],
  trade: DemoTrade,
  chance: Chance,
): PeopleDay {
  const buyers = orders.filter(({ first }) => first);
  const paid = orders.reduce((sum, order) => sum + paidOf(order), 0);
  const newBuyers = buyers.filter(({ regular }) => !regular).length;
  const carts = Math.round(chance.around((expected * trade.cartsOf100) / 100, 0.2));
  const cartUsers = Math.max(buyers.length + 1, carts);
  const funnel = (people: number) => (paid === 0 ? 0 : funnelGap(people, buyers.length, paid));
  const high = Math.round(expected * 1.4) + cartUsers;
  const visitors = nearest(expected, cartUsers * 2, high, funnel);
  const seen = chance.around(visitors * 0.68, 0.06);
  const productVisitors = nearest(seen, cartUsers, visitors, funnel);
  const regulars = Math.max(
    buyers.length - newBuyers,
    Math.round(chance.around(visitors * 0.24, 0.2)),
  );
  return {
    visitors,
    newVisitors: visitors - regulars,
    views: Math.round(visitors * chance.around(2.8, 0.12)),
    exposureUsers: Math.round(productVisitors * chance.around(6.5, 0.15)),
    productVisitors,
    favouriteUsers: Math.round(chance.around(visitors * 0.03, 0.4)),
    cartUsers,
    buyers: buyers.length,
    newBuyers,
    bounced: Math.round(chance.around(visitors * 0.46, 0.08)),
    stay: Math.round(visitors * chance.around(64, 0.2)),
    productPageVisitors: trade.products.map(({ weight }, at) => {
      const bought = buyers.filter(({ pieces }) => (pieces[at] ?? 0) > 0).length;
      const share = weight / (weight + 9);
      return Math.min(
        productVisitors,
        Math.max(bought, Math.round(chance.around(productVisitors * share, 0.15))),
      );
    }),
  };
}

/** Visitors, buyers and money by where they came from; each adds up to the day. */
export function sourcesOf(
  visitors: number,
  orders: readonly DemoOrder[],
  ads: readonly AdDay[],
  chance: Chance,
): SourceDay[] {
  const clicks = ads.reduce((sum, plan) => sum + plan.clicks, 0);
  const sold = SOURCES.map((_, at) => orders.filter(({ source }) => source === at));
  const lows = sold.map((of) => of.filter(({ first }) => first).length);
  const wish = [0.4, 0.22, 0, 0.15, 0.09].map((share) => chance.around(share * visitors, 0.15));
  wish[AD_SOURCE] = clicks * 0.92;
  const highs = SOURCES.map((_, at) => (at === AD_SOURCE ? clicks : visitors));
  return shareOut(visitors, wish, lows, highs).map((guests, at) => ({
    visitors: guests,
    buyers: lows[at] ?? 0,
    paid: (sold[at] ?? []).reduce((sum, order) => sum + paidOf(order), 0),
  }));
}
