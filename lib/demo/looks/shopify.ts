import type { FigureId } from '../figures';
import { NOTICES, REFUND_REASONS, REVIEWS, TREND } from './panels';
import type { Look } from './types';

/** Gross − discounts − returns = net; nothing is added for shipping or tax. */
const BREAKDOWN: readonly FigureId[] = [
  'gross-sales',
  'discounts-amount',
  'refund-amount',
  'net-sales',
  'total-sales',
];

/** Like an English back office: visits instead of people, and sales that refunds are taken from. */
export const SHOPIFY: Look = {
  id: 'shopify',
  name: { 'zh-CN': '像英文后台', en: 'Like an English back office' },
  english: true,
  labels: {
    visitors: 'Online store visitors',
    'page-views': 'Pageviews',
    'session-conversion-rate': 'Conversion rate',
    buyers: 'Customers',
    'new-customers': 'First-time customers',
    'returning-buyer-share': 'Returning customer rate',
    'items-sold': 'Units sold',
    'refund-amount': 'Returns',
  },
  pages: {
    overview: [
      {
        kind: 'figures',
        title: 'key',
        figures: [
          'total-sales',
          'orders',
          'avg-order-value',
          'sessions',
          'session-conversion-rate',
          'returning-buyer-share',
        ],
      },
      TREND,
      { kind: 'rows', title: 'breakdown', figures: BREAKDOWN },
      { kind: 'table', title: 'products', of: 'products', columns: ['items-sold', 'gross-sales'] },
    ],
    traffic: [
      {
        kind: 'figures',
        title: 'people',
        figures: [
          'sessions',
          'visitors',
          'page-views',
          'pages-per-visit',
          'sessions-with-cart-additions',
          'session-add-to-cart-rate',
          'sessions-reached-checkout',
          'reached-checkout-rate',
          'sessions-completed-checkout',
          'session-conversion-rate',
        ],
      },
      { kind: 'table', title: 'sources', of: 'sources', columns: ['visitors', 'buyers'] },
    ],
    trade: [
      {
        kind: 'figures',
        title: 'key',
        figures: [
          'orders',
          'avg-order-value',
          'items-sold',
          'buyers',
          'new-customers',
          'returning-customers',
        ],
      },
      { kind: 'rows', title: 'breakdown', figures: BREAKDOWN },
      { kind: 'table', title: 'products', of: 'products', columns: ['items-sold', 'gross-sales'] },
      {
        kind: 'days',
        title: 'days',
        columns: [
          'sessions',
          'session-conversion-rate',
          'orders',
          'avg-order-value',
          'gross-sales',
          'total-sales',
        ],
      },
    ],
    ads: [
      {
        kind: 'figures',
        title: 'key',
        figures: [
          'ad-spend',
          'ad-impressions',
          'ad-clicks',
          'ad-click-through-rate',
          'ad-cost-per-click',
          'ad-sales',
          'ad-return-on-spend',
        ],
      },
      {
        kind: 'table',
        title: 'ads',
        of: 'plans',
        columns: ['ad-spend', 'ad-clicks', 'ad-cost-per-click', 'ad-sales', 'ad-return-on-spend'],
      },
    ],
    service: [
      {
        kind: 'figures',
        title: 'people',
        figures: ['consult-users', 'avg-response-seconds', 'late-ship-rate', 'refund-orders'],
      },
      REFUND_REASONS,
    ],
    reviews: [
      {
        kind: 'figures',
        title: 'key',
        figures: ['review-count', 'positive-review-count', 'negative-review-count'],
      },
      { kind: 'figures', title: 'monthly', figures: ['product-rating'], monthly: true },
      ...REVIEWS,
    ],
    rules: NOTICES,
  },
};
