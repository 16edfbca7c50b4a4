import type { AdDay } from './book/types';
import { count, type Measure, money, ratio, score, seconds, share, times } from './measure';
import type { Totals } from './totals';

const old = (t: Totals) => t.buyers - t.newBuyers;
const reviews = (t: Totals) => t.stars.reduce((a, b) => a + b, 0);
const starSum = (t: Totals) => t.stars.reduce((sum, n, at) => sum + n * (at + 1), 0);
const stars = (t: Totals, from: number, to: number) =>
  t.stars.slice(from - 1, to).reduce((a, b) => a + b, 0);
/** The platform's scores are as of the newest day of a stretch. */
const scoreOf = (t: Totals, part: 'whole' | 'product' | 'service' | 'logistics') =>
  score(t.days[0]?.score[part] ?? 0);

/** How a shop's number is counted from its book. Keys are ids of metrics. */
const SHOP = {
  visitors: (t) => count(t.visitors),
  'new-visitors': (t) => count(t.newVisitors),
  'returning-visitors': (t) => count(t.visitors - t.newVisitors),
  'page-views': (t) => count(t.views),
  'avg-pages-per-visitor': (t) => times(t.views, t.visitors),
  'avg-stay-seconds': (t) => seconds(t.stay, t.visitors),
  'bounce-rate': (t) => share(t.bounced, t.visitors),
  'product-exposure-users': (t) => count(t.exposureUsers),
  'product-visitors': (t) => count(t.productVisitors),
  'product-click-users': (t) => count(t.productVisitors),
  'product-ctr-users': (t) => share(t.productVisitors, t.exposureUsers),
  'click-pay-rate-users': (t) => share(t.buyers, t.productVisitors),
  'exposure-pay-rate-users': (t) => share(t.buyers, t.exposureUsers),
  'favorite-users': (t) => count(t.favouriteUsers),
  'cart-users': (t) => count(t.cartUsers),
  'add-to-cart-rate': (t) => share(t.cartUsers, t.visitors),

  buyers: (t) => count(t.buyers),
  'new-customers': (t) => count(t.newBuyers),
  'returning-customers': (t) => count(old(t)),
  'returning-buyer-share': (t) => share(old(t), t.buyers),
  'repurchase-rate': (t) => share(t.again.part, t.again.whole),
  'returning-buyer-pay-amount': (t) => money(t.regularPaid),
  'paid-amount': (t) => money(t.paid),
  'user-paid-amount': (t) => money(t.paid),
  'pay-conversion-rate': (t) => share(t.buyers, t.visitors),
  'spend-per-buyer': (t) => money(t.paid, t.buyers),
  'avg-order-value': (t) => money(t.paid, t.orders),
  orders: (t) => count(t.orders),
  'items-sold': (t) => count(t.items),
  'gross-sales': (t) => money(t.list),
  'discounts-amount': (t) => money(-t.off),
  'net-sales': (t) => money(t.paid - t.refund),
  'total-sales': (t) => money(t.paid - t.refund),
  'refund-amount': (t) => money(t.refund),
  'refund-orders': (t) => count(t.refundOrders),
  'refund-rate': (t) => share(t.refund, t.paid),
  'refund-amount-by-pay-date': (t) => money(t.refundByPay),

  sessions: (t) => count(t.sessions),
  'pages-per-visit': (t) => times(t.views, t.sessions),
  'sessions-with-cart-additions': (t) => count(t.cartSessions),
  'session-add-to-cart-rate': (t) => share(t.cartSessions, t.sessions),
  'sessions-reached-checkout': (t) => count(t.checkoutSessions),
  'reached-checkout-rate': (t) => share(t.checkoutSessions, t.sessions),
  'sessions-completed-checkout': (t) => count(t.orders),
  'session-conversion-rate': (t) => share(t.orders, t.sessions),

  'consult-users': (t) => count(t.askers),
  'users-needing-human': (t) => count(t.questions),
  'reply-rate-3min': (t) => share(t.repliedIn3, t.questions),
  'avg-response-seconds': (t) => seconds(t.replySeconds, t.questions),
  'cs-satisfaction-rate': (t) => share(t.satisfied, t.rated),
  'late-ship-rate': (t) => share(t.toShip - t.shippedInTime, t.toShip),

  'review-count': (t) => count(reviews(t)),
  'image-review-count': (t) => count(t.reviewsWithPicture),
  'positive-review-count': (t) => count(stars(t, 4, 5)),
  'negative-review-count': (t) => count(stars(t, 1, 2)),
  'positive-review-rate': (t) => share(stars(t, 4, 5), reviews(t)),
  'product-rating': (t) => score(starSum(t) * 100, reviews(t)),
  'shop-experience-score': (t) => scoreOf(t, 'whole'),
  'consumer-service-score': (t) => scoreOf(t, 'whole'),
  'product-experience-score': (t) => scoreOf(t, 'product'),
  'service-experience-score': (t) => scoreOf(t, 'service'),
  'logistics-experience-score': (t) => scoreOf(t, 'logistics'),
} satisfies Record<string, (t: Totals) => Measure>;

/** The same of the ad plans; one row or all of them. */
const ADS = {
  'ad-spend': (ad) => money(ad.spend),
  'order-ad-spend': (ad) => money(ad.spend),
  'ad-impressions': (ad) => count(ad.impressions),
  'ad-clicks': (ad) => count(ad.clicks),
  'ad-click-through-rate': (ad) => share(ad.clicks, ad.impressions),
  'ad-cost-per-click': (ad) => money(ad.spend, ad.clicks),
  'ad-orders': (ad) => count(ad.orders),
  'ad-cvr': (ad) => share(ad.orders, ad.clicks),
  'cost-per-order': (ad) => money(ad.spend, ad.orders),
  'ad-avg-order-value': (ad) => money(ad.sales, ad.orders),
  'ad-sales': (ad) => money(ad.sales),
  'ad-return-on-spend': (ad) => ratio(ad.sales, ad.spend),
} satisfies Record<string, (ad: AdDay) => Measure>;

export type ShopFigure = keyof typeof SHOP;
export type AdFigure = keyof typeof ADS;
/** Id of a metric that the sample store's book can give. */
export type FigureId = ShopFigure | AdFigure;

export const SHOP_FIGURES = Object.keys(SHOP) as readonly ShopFigure[];
export const AD_FIGURES = Object.keys(ADS) as readonly AdFigure[];

const isAd = (id: FigureId): id is AdFigure => id in ADS;

/** One ad plan's figure. */
export const adFigure = (id: AdFigure, ad: AdDay): Measure => ADS[id](ad);

/** A figure of the whole shop for one stretch of days. */
export const figure = (id: FigureId, totals: Totals): Measure =>
  isAd(id) ? ADS[id](totals.allAds) : SHOP[id](totals);
