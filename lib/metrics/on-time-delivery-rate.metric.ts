import { defineMetric } from './types';

export default defineMetric({
  id: 'on-time-delivery-rate',
  name: {
    'zh-CN': '准时送达率',
    en: 'On-time delivery rate',
  },
  definition: {
    'zh-CN': '按承诺日期送到的占比。',
    en: 'Share of deliveries made by the promised date.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'delivery',
  better: 'higher',
  aliases: ['OTDR', 'OTD'],
  labels: {
    amazon: ['On-Time Delivery Rate', 'OTDR'],
    walmart: ['On-Time Delivery Rate', 'OTD'],
    'tiktok-shop': ['On-time Delivery Rate', 'OTDR'],
  },
  unverifiedLabels: {
    amazon: ['准时送达率'],
  },
  formula: null,
  notes: {
    all: ['Delivered on or before the promised date, over tracked deliveries'],
    amazon: [
      "Amazon counts units, in a 14-day window that ends 7 days ago, and judges by the date before Amazon's own extensions",
    ],
  },
  notesZh: ['比的是答应买家的日期'],
  pitfalls: [
    "The delivery date is the carrier's work, but the seller is judged",
    'One late order with many pieces weighs more on Amazon',
  ],
  pitfallsZh: ['送得慢是快递的事，扣的是卖家的分'],
  drivers: ['late-ship-rate'],
  seeAlso: ['waybill-on-time-rate', 'on-time-ship-rate'],
  thresholds: [
    {
      platform: 'amazon',
      fact: 'At least 90 % since 25 September 2024; since 28 February 2026 only the listings that drag it down are deactivated, all of them in bad or repeated cases',
      asOf: '2026-02',
      source:
        'https://ppc.land/amazon-narrows-otdr-enforcement-only-worst-listings-face-deactivation-from-feb-28',
    },
    {
      platform: 'walmart',
      fact: '90 % or above (US)',
      asOf: '2025-10-28',
      source: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      platform: 'walmart',
      fact: 'Over 90 % (Canada)',
      asOf: '2024-10-30',
      source:
        'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://ppc.land/amazon-narrows-otdr-enforcement-only-worst-listings-face-deactivation-from-feb-28',
    },
    {
      kind: 'url',
      at: 'https://www.geekseller.com/?p=34471',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
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
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=7774796411864833',
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
      text: 'On-Time Delivery Rate',
      platform: 'amazon',
    },
    {
      text: 'On-Time Delivery Rate',
      platform: 'walmart',
    },
  ],
});
