import { defineMetric } from './types';

export default defineMetric({
  id: 'late-ship-rate',
  name: {
    'zh-CN': '发货超时率',
    en: 'Late shipment rate',
  },
  definition: {
    'zh-CN': '没按时发货的订单占比。',
    en: 'Share of orders shipped late.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['延迟发货单量（48小时以上）', '超时发货', 'LSR', 'LDR', 'Late Dispatch Rate', '迟发率'],
  labels: {
    douyin: ['发货超时率'],
    amazon: ['Late Shipment Rate', 'Late Dispatch Rate'],
    shopee: ['Late Shipment Rate', 'Tingkat Keterlambatan Pengiriman'],
    'tiktok-shop': ['Late Dispatch Rate', 'LDR'],
    ebay: ['Late shipment rate'],
    walmart: ['Late Shipment Rate'],
  },
  unverifiedLabels: {
    amazon: ['迟发率'],
  },
  formula: null,
  notes: {
    douyin: ['Douyin: late orders of the day / orders due that day; pickup record decides.'],
    amazon: [
      'Amazon: seller-fulfilled orders confirmed as shipped after the expected date, over 10 and 30 days',
    ],
    shopee: ['Shopee: late orders over shipped orders; one help text says last 7 days'],
    'tiktok-shop': ['TikTok Late Dispatch Rate: orders of 7 days not shipped in time'],
    ebay: ['eBay: no carrier scan in handling time or delivered late'],
  },
  notesZh: ['看快递扫描', '各平台看的天数不同'],
  pitfalls: [
    "超时 is judged by the courier's scan, not by the seller's click.",
    "Amazon's UK pages say Late Dispatch Rate, the US pages Late Shipment Rate",
    'Confirm the shipment on time: the printing of a label is not enough',
  ],
  pitfallsZh: ['打了单不算发货', '单少时一单就变很多'],
  drivers: ['avg-preparation-time'],
  seeAlso: ['late-ship-orders'],
  thresholds: [
    {
      platform: 'douyin',
      fact: 'Shop with 30% or more late and at least 200 late orders on one day can be limited to zero new orders for 7 days until shipped',
      asOf: '2026-08',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'douyin',
      fact: 'Two days in a row with 40% or more and at least 200 late orders: 100 orders per day for 7 days',
      asOf: '2026-08',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'douyin',
      fact: 'Product with 50% or more and at least 100 late orders on one day can be blocked',
      asOf: '2026-08',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'douyin',
      fact: 'For promises of 48 to 240 hours, being late by up to 48 hours costs 1% of the paid amount per order (2 to 50 yuan), more than 48 hours 3% (3 to 50 yuan)',
      asOf: '2026-08',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      platform: 'amazon',
      fact: 'Under 4 %',
      asOf: 'undated',
      source:
        'https://help.channelbloom.com/en/knowledge/understanding-account-health-performance-metrics',
    },
    {
      platform: 'tiktok-shop',
      fact: '4 % or below; from 25 % orders are capped',
      asOf: '2025-12',
      source:
        'https://www.duoke.com/en/blog/article/238-How-to-create-a-high-rating-store-on-TikTok-Shop',
    },
    {
      platform: 'ebay',
      fact: 'All sellers at most 10 %, Top Rated at most 5 % (Australia page)',
      asOf: 'undated',
      source: 'http://sellercentre.ebay.com.au/node/758',
    },
    {
      platform: 'shopee',
      fact: '2019 (Malaysia, forum): under 15 %, big sellers under 10 %; a sample payload shows under 5 %',
      asOf: '2019-02',
      source: 'https://forum.lowyat.net/topic/4733108?author=JimbeamofNRT',
    },
    {
      platform: 'tiktok-shop',
      fact: 'Cross-border shops: at 10 % late fulfilment new orders are limited until it is below 4 % again',
      asOf: '2024-06',
      source: 'https://www.yilantop.com/news/32080',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/rule-text/rule-aHwH9wK4Je2N.txt',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
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
      at: 'https://www.amz10.com/p/18151.html',
    },
    {
      kind: 'url',
      at: 'https://edu.bullmart.com/selling-and-billing-seller-performance-inner/',
    },
    {
      kind: 'url',
      at: 'https://www.duoke.com/en/blog/article/238-How-to-create-a-high-rating-store-on-TikTok-Shop',
    },
    {
      kind: 'url',
      at: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
    },
    {
      kind: 'url',
      at: 'http://sellercentre.ebay.com.au/node/758',
    },
    {
      kind: 'url',
      at: 'https://sellercentre.ebay.com.au/how-we-measure-seller-standards',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
    },
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/docs/retrieve-late-shipment-summary',
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
      text: '发货超时率',
      platform: 'douyin',
    },
    {
      text: 'Late Shipment Rate',
      platform: 'amazon',
    },
  ],
});
