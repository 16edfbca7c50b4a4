import { NOTICES, PRODUCTS_SOLD, REFUND_REASONS, REVIEWS, TREND } from './panels';
import type { Look } from './types';

/** Like 抖店 and 罗盘: one box per number, with the number of the time before under it. */
export const DOUYIN: Look = {
  id: 'douyin',
  name: { 'zh-CN': '像抖音', en: 'Like Douyin' },
  labels: {
    'click-pay-rate-users': '商品点击-成交转化率（人数）',
    buyers: '成交人数',
    'paid-amount': '成交金额',
    orders: '成交订单数',
    'items-sold': '成交件数',
    'refund-amount': '退款金额（退款时间）',
    'refund-orders': '退款订单数（退款时间）',
    'new-customers': '首购用户数',
    'returning-customers': '复购用户数',
    'avg-response-seconds': '飞鸽平均响应时长(秒)',
    'negative-review-count': '商品差评订单数',
    'shop-experience-score': '商家体验分',
    'ad-spend': '消耗',
    'ad-impressions': '展示次数',
    'ad-clicks': '点击次数',
    'ad-cost-per-click': '平均点击单价',
    'ad-orders': '成交订单数',
    'ad-sales': '成交订单金额',
    'ad-return-on-spend': '支付roi',
  },
  points: true,
  pages: {
    overview: [
      {
        kind: 'figures',
        title: 'key',
        figures: [
          'paid-amount',
          'user-paid-amount',
          'orders',
          'buyers',
          'spend-per-buyer',
          'product-click-users',
          'click-pay-rate-users',
          'refund-amount',
        ],
      },
      TREND,
      { kind: 'figures', title: 'monthly', figures: ['shop-experience-score'], monthly: true },
      PRODUCTS_SOLD,
    ],
    traffic: [
      {
        kind: 'figures',
        title: 'people',
        figures: [
          'product-exposure-users',
          'product-click-users',
          'product-ctr-users',
          'buyers',
          'click-pay-rate-users',
          'exposure-pay-rate-users',
        ],
      },
      {
        kind: 'table',
        title: 'sources',
        of: 'sources',
        columns: ['visitors', 'buyers', 'paid-amount'],
      },
    ],
    trade: [
      {
        kind: 'figures',
        title: 'key',
        figures: [
          'paid-amount',
          'orders',
          'items-sold',
          'buyers',
          'spend-per-buyer',
          'new-customers',
          'returning-customers',
          'refund-amount',
          'refund-amount-by-pay-date',
        ],
      },
      {
        kind: 'table',
        title: 'products',
        of: 'products',
        columns: ['product-click-users', 'items-sold', 'paid-amount'],
      },
      {
        kind: 'days',
        title: 'days',
        columns: [
          'product-click-users',
          'buyers',
          'click-pay-rate-users',
          'spend-per-buyer',
          'paid-amount',
          'refund-amount',
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
          'ad-orders',
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
        figures: ['consult-users', 'avg-response-seconds', 'refund-orders', 'refund-amount'],
      },
      {
        kind: 'figures',
        title: 'monthly',
        figures: [
          'shop-experience-score',
          'product-experience-score',
          'logistics-experience-score',
          'service-experience-score',
        ],
        monthly: true,
      },
      REFUND_REASONS,
    ],
    reviews: [
      {
        kind: 'figures',
        title: 'key',
        figures: ['review-count', 'image-review-count', 'negative-review-count'],
      },
      { kind: 'figures', title: 'monthly', figures: ['product-rating'], monthly: true },
      ...REVIEWS,
    ],
    rules: NOTICES,
  },
};
