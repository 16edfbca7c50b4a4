import { eachGap, funnelGap, nearest, shareOut } from './settle';
import type { DemoDay } from './types';

/** Different people of a stretch of days: who comes on three days is one person. */
export interface Crowd {
  readonly visitors: number;
  readonly newVisitors: number;
  readonly exposureUsers: number;
  readonly productVisitors: number;
  readonly favouriteUsers: number;
  readonly cartUsers: number;
  readonly buyers: number;
  readonly newBuyers: number;
  readonly askers: number;
  readonly productPageVisitors: readonly number[];
  readonly sourceVisitors: readonly number[];
  readonly sourceBuyers: readonly number[];
}

/** Of regulars so many visits are repeats in 30 days; fewer in a shorter stretch. */
const REPEATS = { visitors: 0.5, buyers: 0.35, users: 0.22 };

/** Money per buyer is printed to the cent; so near it must come for the funnel to agree. */
const NEAR_FEN = 10;

const repeatsIn = (days: number, share: number): number => (share * Math.log(days)) / Math.log(30);

type Column = (day: DemoDay) => number;

/** A back office counts people anew for every stretch; so does the book. */
export function crowdOf(days: readonly DemoDay[]): Crowd {
  const total = (of: Column) => days.reduce((sum, day) => sum + of(day), 0);
  const busiest = (of: Column) => Math.max(0, ...days.map(of));
  const once = (share: number) => 1 - repeatsIn(Math.max(1, days.length), share);
  /** New ones come once; of the others some come again. */
  const bounds = (all: Column, fresh: Column, share: number) => ({
    low: total(fresh) + busiest((day) => all(day) - fresh(day)),
    high: total(all),
    target: total(fresh) + (total(all) - total(fresh)) * once(share),
  });
  const users = (of: Column, most: number): number =>
    Math.max(busiest(of), Math.min(most, Math.round(total(of) * once(REPEATS.users))));

  const paid = total((day) => day.paid);
  const b = bounds(
    (day) => day.buyers,
    (day) => day.newBuyers,
    REPEATS.buyers,
  );
  const buyers = nearest(b.target, Math.max(b.low, 0), b.high, (n) => eachGap(n, paid), NEAR_FEN);
  const funnel = (people: number) => (paid === 0 ? 0 : funnelGap(people, buyers, paid));
  const v = bounds(
    (day) => day.visitors,
    (day) => day.newVisitors,
    REPEATS.visitors,
  );
  const visitors = nearest(v.target, v.low, v.high, funnel);
  const cartLow = Math.max(
    busiest((day) => day.cartUsers),
    buyers,
  );
  const productTotal = total((day) => day.productVisitors);
  const productVisitors = nearest(
    productTotal * once(REPEATS.users),
    Math.max(
      cartLow,
      busiest((day) => day.productVisitors),
    ),
    Math.min(productTotal, visitors),
    funnel,
  );
  const cartUsers = Math.max(
    cartLow,
    users((day) => day.cartUsers, productVisitors),
  );
  const bySource = (all: number, of: (day: DemoDay, at: number) => number) => {
    const roads = days[0]?.sources.map((_, at) => at) ?? [];
    const sums = roads.map((at) => total((day) => of(day, at)));
    return shareOut(
      all,
      sums,
      roads.map((at) => busiest((day) => of(day, at))),
      sums,
    );
  };
  const sourceBuyers = bySource(buyers, (day, at) => day.sources[at]?.buyers ?? 0);
  return {
    visitors,
    newVisitors: total((day) => day.newVisitors),
    exposureUsers: Math.max(
      productVisitors,
      users((day) => day.exposureUsers, Number.POSITIVE_INFINITY),
    ),
    productVisitors,
    favouriteUsers: users((day) => day.favouriteUsers, visitors),
    cartUsers,
    buyers,
    newBuyers: total((day) => day.newBuyers),
    askers: users((day) => day.askers, visitors),
    productPageVisitors: (days[0]?.productPageVisitors ?? []).map((_, at) =>
      users((day) => day.productPageVisitors[at] ?? 0, productVisitors),
    ),
    sourceVisitors: bySource(visitors, (day, at) => day.sources[at]?.visitors ?? 0),
    sourceBuyers,
  };
}
