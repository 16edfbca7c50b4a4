import { NOTICES, PRODUCTS_SOLD, REFUND_REASONS, REVIEWS, SHOP_DAYS, TREND } from './panels';
import type { Look } from './types';

/** Like 微信小店: the whole page inside shadow roots, one of them closed. */
export const WECHAT: Look = {
  id: 'wechat',
  name: { 'zh-CN': '像微信', en: 'Like WeChat' },
  labels: {
    'click-pay-rate-users': '点击-成交转化率',
    'pay-conversion-rate': '访问-支付转化率',
    buyers: '成交人数',
    'paid-amount': '成交金额',
    orders: '成交订单数',
    'refund-amount': '成交退款金额',
    'refund-orders': '退款订单数',
    'shop-experience-score': '店铺评分',
    'ad-sales': '广告成交金额',
  },
  pages: {
    overview: [
      {
        kind: 'figures',
        title: 'key',
        figures: [
          'paid-amount',
          'orders',
          'refund-amount',
          'visitors',
          'buyers',
          'pay-conversion-rate',
          'spend-per-buyer',
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
          'visitors',
          'page-views',
          'product-click-users',
          'click-pay-rate-users',
          'new-visitors',
        ],
      },
      {
        kind: 'table',
        title: 'sources',
        of: 'sources',
        columns: ['visitors', 'buyers', 'paid-amount', 'pay-conversion-rate'],
      },
    ],
    trade: [
      {
        kind: 'figures',
        title: 'key',
        figures: [
          'paid-amount',
          'orders',
          'buyers',
          'items-sold',
          'spend-per-buyer',
          'refund-amount',
          'refund-orders',
        ],
      },
      PRODUCTS_SOLD,
      SHOP_DAYS,
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
        figures: [
          'consult-users',
          'avg-response-seconds',
          'late-ship-rate',
          'refund-orders',
          'refund-amount',
        ],
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
      { kind: 'figures', title: 'key', figures: ['review-count', 'image-review-count'] },
      { kind: 'figures', title: 'monthly', figures: ['positive-review-rate'], monthly: true },
      ...REVIEWS,
    ],
    rules: NOTICES,
  },
};
