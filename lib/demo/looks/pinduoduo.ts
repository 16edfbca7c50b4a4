import { NOTICES, PRODUCTS_SOLD, REFUND_REASONS, REVIEWS, SHOP_DAYS, TREND } from './panels';
import type { Look } from './types';

/** Like 拼多多商家后台: cards whose digits only the page's own font can draw. */
export const PINDUODUO: Look = {
  id: 'pinduoduo',
  name: { 'zh-CN': '像拼多多', en: 'Like Pinduoduo' },
  labels: {
    visitors: '店铺访客数',
    'page-views': '店铺浏览量',
    'favorite-users': '商品收藏用户数',
    buyers: '成交买家数',
    'paid-amount': '成交金额',
    orders: '成交订单数',
    'items-sold': '成交件数',
    'pay-conversion-rate': '成交转化率',
    'refund-orders': '退款单数',
    'avg-response-seconds': '平均人工响应时长(秒)',
    'cs-satisfaction-rate': '客服满意度',
    'positive-review-rate': '近30天积极评论率',
    'product-experience-score': '商品服务体验分',
    'service-experience-score': '服务态度体验分',
    'logistics-experience-score': '物流服务体验分',
    'ad-spend': '总花费',
    'ad-impressions': '曝光量',
    'ad-orders': '成交笔数',
    'cost-per-order': '每笔成交花费',
    'ad-sales': '交易额',
    'ad-return-on-spend': '实际投产比',
  },
  // The data pages; the ads stand on another host and print plain digits.
  veiled: ['overview', 'traffic', 'trade', 'service', 'reviews'],
  pages: {
    overview: [
      {
        kind: 'figures',
        title: 'key',
        figures: [
          'paid-amount',
          'orders',
          'buyers',
          'visitors',
          'pay-conversion-rate',
          'spend-per-buyer',
          'refund-amount',
          'page-views',
        ],
      },
      TREND,
      { kind: 'figures', title: 'monthly', figures: ['consumer-service-score'], monthly: true },
      PRODUCTS_SOLD,
    ],
    traffic: [
      {
        kind: 'figures',
        title: 'people',
        figures: ['visitors', 'page-views', 'product-visitors', 'favorite-users'],
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
          'buyers',
          'spend-per-buyer',
          'pay-conversion-rate',
          'orders',
          'returning-buyer-share',
          'refund-amount',
          'refund-orders',
        ],
      },
      {
        kind: 'table',
        title: 'products',
        of: 'products',
        columns: ['product-visitors', 'items-sold', 'paid-amount'],
      },
      SHOP_DAYS,
    ],
    ads: [
      {
        kind: 'figures',
        title: 'key',
        figures: [
          'ad-spend',
          'order-ad-spend',
          'ad-sales',
          'ad-return-on-spend',
          'ad-orders',
          'cost-per-order',
          'ad-avg-order-value',
          'ad-impressions',
          'ad-clicks',
        ],
      },
      {
        kind: 'table',
        title: 'ads',
        of: 'plans',
        columns: [
          'ad-spend',
          'ad-sales',
          'ad-return-on-spend',
          'ad-orders',
          'ad-impressions',
          'ad-clicks',
        ],
      },
    ],
    service: [
      {
        kind: 'figures',
        title: 'people',
        figures: [
          'consult-users',
          'users-needing-human',
          'reply-rate-3min',
          'avg-response-seconds',
          'refund-orders',
          'refund-amount',
        ],
      },
      {
        kind: 'figures',
        title: 'monthly',
        figures: [
          'consumer-service-score',
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
