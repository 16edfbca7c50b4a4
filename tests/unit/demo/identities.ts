import type { DemoDay } from '../../../lib/demo/book/types';
import type { Totals } from '../../../lib/demo/totals';
import type { DemoTrade } from '../../../lib/demo/trades/types';

/**
 * Every identity of a page, reckoned as a person with a pocket calculator does: from the
 * printed numbers. Names of those that are broken; none is as it should be.
 */

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
/** As printed: two decimals of a percentage. */
const rate = (part: number, whole: number) =>
  whole === 0 ? 0 : Number(((part / whole) * 100).toFixed(2)) / 100;
/** As printed: whole fen. */
const each = (money: number, count: number) => (count === 0 ? 0 : Math.round(money / count));
/** Half a yuan: the sums agree to the last yuan. */
const same = (a: number, b: number) => Math.abs(a - b) < 50;

interface Ad {
  readonly impressions: number;
  readonly clicks: number;
  readonly spend: number;
  readonly orders: number;
  readonly sales: number;
}

const adFaults = (name: string, ad: Ad): Record<string, boolean> => ({
  [`${name}: impressions ≥ clicks ≥ orders`]: ad.impressions >= ad.clicks && ad.clicks >= ad.orders,
  [`${name}: clicks × cost per click = spend`]: same(
    ad.clicks * each(ad.spend, ad.clicks),
    ad.spend,
  ),
  [`${name}: spend × return = sales`]: same(
    ad.spend * Number((ad.sales / ad.spend).toFixed(2)),
    ad.sales,
  ),
  [`${name}: no sales without orders`]: ad.orders > 0 === ad.sales > 0,
});

const all = (ads: readonly Ad[]): Ad =>
  ads.reduce((a, b) => ({
    impressions: a.impressions + b.impressions,
    clicks: a.clicks + b.clicks,
    spend: a.spend + b.spend,
    orders: a.orders + b.orders,
    sales: a.sales + b.sales,
  }));

const broken = (checks: Record<string, boolean>, where: string): string[] =>
  Object.entries(checks)
    .filter(([, holds]) => !holds)
    .map(([name]) => `${where} ${name}`);

/** Broken identities of one day. */
export function wrongIn(day: DemoDay, trade: DemoTrade): string[] {
  const whole = [
    day.views,
    day.visitors,
    day.newVisitors,
    day.exposureUsers,
    day.productVisitors,
    day.cartUsers,
    day.buyers,
    day.newBuyers,
    day.sessions,
    day.orders,
    day.list,
    day.off,
    day.paid,
    day.refund,
    day.askers,
    ...day.pieces,
    ...day.productPaid,
    ...day.stars,
  ];
  return broken(
    {
      'whole and not negative': whole.every((n) => Number.isInteger(n) && n >= 0),
      'visitors ≥ product visitors ≥ cart users ≥ buyers':
        day.visitors >= day.productVisitors &&
        day.productVisitors >= day.cartUsers &&
        day.cartUsers >= day.buyers,
      'seen ≥ clicked': day.exposureUsers >= day.productVisitors,
      'views ≥ visits ≥ visitors': day.views >= day.sessions && day.sessions >= day.visitors,
      'visits ≥ carts ≥ checkouts ≥ orders':
        day.sessions >= day.cartSessions &&
        day.cartSessions >= day.checkoutSessions &&
        day.checkoutSessions >= day.orders,
      'pieces ≥ orders ≥ buyers': sum(day.pieces) >= day.orders && day.orders >= day.buyers,
      'new visitors and new buyers are among all':
        day.newVisitors <= day.visitors && day.newBuyers <= day.buyers,
      'bounced ≤ visitors': day.bounced <= day.visitors,

      'visitors × rate × money per buyer = paid': same(
        day.visitors * rate(day.buyers, day.visitors) * each(day.paid, day.buyers),
        day.paid,
      ),
      'clicks on products × rate × money per buyer = paid': same(
        day.productVisitors * rate(day.buyers, day.productVisitors) * each(day.paid, day.buyers),
        day.paid,
      ),
      'visits × rate × money per order = paid': same(
        day.sessions * rate(day.orders, day.sessions) * each(day.paid, day.orders),
        day.paid,
      ),
      'buyers × money per buyer = paid': same(day.buyers * each(day.paid, day.buyers), day.paid),
      'visitors × cart rate = cart users':
        Math.round(day.visitors * rate(day.cartUsers, day.visitors)) === day.cartUsers,
      'list − off = paid': day.list - day.off === day.paid,
      'pieces × price = list':
        sum(trade.products.map(({ price }, at) => price * (day.pieces[at] ?? 0))) === day.list,
      'regulars pay a part': day.regularPaid <= day.paid,

      'products add up': sum(day.productPaid) === day.paid && sum(day.productList) === day.list,
      'sources add up':
        sum(day.sources.map((s) => s.visitors)) === day.visitors &&
        sum(day.sources.map((s) => s.buyers)) === day.buyers &&
        sum(day.sources.map((s) => s.paid)) === day.paid,
      'no source has more buyers than visitors': day.sources.every((s) => s.visitors >= s.buyers),
      'ads bring what their source brings':
        sum(day.ads.map((ad) => ad.sales)) === day.sources[2]?.paid &&
        sum(day.ads.map((ad) => ad.clicks)) >= (day.sources[2]?.visitors ?? 0),
      ...adFaults('first plan', day.ads[0] as Ad),
      ...adFaults('second plan', day.ads[1] as Ad),
      ...adFaults('all ads', all(day.ads)),

      'refund reasons add up': sum(day.refundReasons) === day.refundOrders,
      'no refund without an order': day.refundOrders > 0 === day.refund > 0,
      'of its own money no day pays back more than all': day.refundByPay <= day.paid,
      'replies ≤ questions': day.repliedIn3 <= day.askers,
      'satisfied ≤ rated ≤ askers': day.satisfied <= day.rated && day.rated <= day.askers,
      'shipped ≤ to ship = orders': day.shippedInTime <= day.toShip && day.toShip === day.orders,
      'pictures ≤ reviews': day.reviewsWithPicture <= sum(day.stars),
      'score is the mean of its parts':
        3 * day.score.whole === day.score.product + day.score.service + day.score.logistics &&
        day.score.whole >= 300 &&
        day.score.whole <= 500,
    },
    day.date,
  );
}

/** Broken identities of a stretch. @param shown is it one that a page prints whole? */
export function wrongInStretch(t: Totals, shown: boolean): string[] {
  const busiest = (of: (day: DemoDay) => number) => Math.max(...t.days.map(of));
  const daily = (of: (day: DemoDay) => number) => sum(t.days.map(of));
  const between = (people: number, of: (day: DemoDay) => number) =>
    people >= busiest(of) && people <= daily(of);
  return broken(
    {
      'visitors ≥ product visitors ≥ cart users ≥ buyers':
        t.visitors >= t.productVisitors &&
        t.productVisitors >= t.cartUsers &&
        t.cartUsers >= t.buyers,
      'people lie between the busiest day and the sum of days':
        between(t.visitors, (d) => d.visitors) &&
        between(t.productVisitors, (d) => d.productVisitors) &&
        between(t.cartUsers, (d) => d.cartUsers) &&
        between(t.buyers, (d) => d.buyers) &&
        between(t.askers, (d) => d.askers) &&
        between(t.favouriteUsers, (d) => d.favouriteUsers),
      'new and old add up': t.newVisitors <= t.visitors && t.newBuyers <= t.buyers,
      'visitors × rate × money per buyer = paid': same(
        t.visitors * rate(t.buyers, t.visitors) * each(t.paid, t.buyers),
        t.paid,
      ),
      'clicks on products × rate × money per buyer = paid': same(
        t.productVisitors * rate(t.buyers, t.productVisitors) * each(t.paid, t.buyers),
        t.paid,
      ),
      'buyers × money per buyer = paid': same(t.buyers * each(t.paid, t.buyers), t.paid),
      'visits × rate × money per order = paid':
        !shown || same(t.sessions * rate(t.orders, t.sessions) * each(t.paid, t.orders), t.paid),
      'orders × money per order = paid': !shown || same(t.orders * each(t.paid, t.orders), t.paid),
      'list − off = paid': t.list - t.off === t.paid,
      'products add up': sum(t.productPaid) === t.paid,
      'sources add up':
        sum(t.sourceVisitors) === t.visitors &&
        sum(t.sourceBuyers) === t.buyers &&
        sum(t.sourcePaid) === t.paid,
      'no source has more buyers than visitors': t.sourceVisitors.every(
        (visitors, at) => visitors >= (t.sourceBuyers[at] ?? 0),
      ),
      'no product has more visitors than the shop': t.productPageVisitors.every(
        (visitors) => visitors <= t.visitors,
      ),
      'refund reasons add up': sum(t.refundReasons) === t.refundOrders,
      'plans add up': t.allAds.spend === sum(t.plans.map((plan) => plan.spend)),
      'ads sell a part': t.allAds.sales <= t.paid,
      ...(shown ? adFaults('all ads', t.allAds) : {}),
      ...(shown ? Object.assign({}, ...t.plans.map((p, at) => adFaults(`plan ${at}`, p))) : {}),
    },
    `${t.days.length} days`,
  );
}
