import { defineMetric } from './types';

export default defineMetric({
  id: 'seller-cancellation-rate',
  name: {
    'zh-CN': '卖家（原因）取消率',
    en: 'Seller cancellation rate',
  },
  definition: {
    'zh-CN': '因卖家取消的订单占比。',
    en: 'Share of orders cancelled because of the seller.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['CR', 'SFCR', 'Pre-fulfilment Cancel Rate'],
  labels: {
    amazon: ['Cancellation Rate'],
    'tiktok-shop': [
      'Seller-Fault Cancellation Rate',
      'Seller Fault Cancellation Rate',
      'Seller Cancelation Rate',
      'SFCR',
    ],
    lazada: ['Cancellation Rate', 'Seller Fault Cancellation Rate'],
    walmart: ['Cancellation Rate'],
  },
  unverifiedLabels: {
    amazon: ['Pre-fulfillment Cancel Rate', '配送前取消率'],
    shopee: ['Cancellation Rate'],
  },
  formula: null,
  baseByPlatform: {
    lazada: 'item',
  },
  notes: {
    all: ['Only cancellations by or because of the seller'],
    amazon: [
      'Amazon: seller-fulfilled orders cancelled before shipping, 7 days; buyer requests are excluded',
    ],
    lazada: [
      'Lazada Singapore: seller-fault items over items, rolling 28 days that leave out the latest week (D-8 to D-35)',
    ],
    'tiktok-shop': ["TikTok: SFCR, cancellations for the seller's fault such as no stock"],
  },
  notesZh: ['买家自己要求的不算', '天数各平台不同'],
  pitfalls: [
    "TikTok spells 'Cancelation' with one l in one place and two in another",
    'In small shops one cancellation breaks the limit: 1 of 40 is 2.5 %',
  ],
  pitfallsZh: ['单少时取消一单就超线'],
  drivers: ['stock-total', 'in-stock-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'amazon',
      fact: 'Under 2.5 % over 7 days',
      asOf: 'undated',
      source:
        'https://help.channelbloom.com/en/knowledge/understanding-account-health-performance-metrics',
    },
    {
      platform: 'tiktok-shop',
      fact: '2.5 % or below',
      asOf: '2026',
      source: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
    },
    {
      platform: 'walmart',
      fact: '2 % or below (US)',
      asOf: '2025-10-28',
      source: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      platform: 'walmart',
      fact: 'Under 3 % (Canada)',
      asOf: '2024-10-30',
      source:
        'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
    {
      platform: 'lazada',
      fact: 'LazMall: under 2 %',
      asOf: 'undated',
      source: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://www.ecommanagers.com/what-is-amazon-account-health/',
    },
    {
      kind: 'url',
      at: 'https://help.channelbloom.com/en/knowledge/understanding-account-health-performance-metrics',
    },
    {
      kind: 'url',
      at: 'https://community.lazada.sg/article/seller-cancellation-policy-456800-hc',
    },
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=7774796411864833',
    },
    {
      kind: 'url',
      at: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/guides/Policies%3E%3E%20&%20standards/Performance/Seller-performance-standards',
    },
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      kind: 'url',
      at: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837814453454593&lang=en',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Cancellation Rate',
      platform: 'amazon',
    },
    {
      text: 'Seller-Fault Cancellation Rate',
      platform: 'tiktok-shop',
    },
  ],
});
