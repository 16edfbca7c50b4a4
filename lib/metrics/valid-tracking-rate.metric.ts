import { defineMetric } from './types';

export default defineMetric({
  id: 'valid-tracking-rate',
  name: {
    'zh-CN': '有效追踪率',
    en: 'Valid tracking rate',
  },
  definition: {
    'zh-CN': '有有效单号的发货占比。',
    en: 'Share of shipments with a number the carrier knows.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'shipment',
  better: 'higher',
  aliases: ['VTR'],
  labels: {
    amazon: ['Valid Tracking Rate', 'VTR'],
    'tiktok-shop': ['Valid Tracking Rate', 'VTR'],
    walmart: ['Valid Tracking Rate'],
  },
  unverifiedLabels: {
    amazon: ['有效追踪率'],
  },
  formula: null,
  notes: {
    all: ['Shipments with a tracking number that the carrier knows, over shipments'],
    amazon: [
      'Amazon: seller-fulfilled, 30 days',
      "Amazon's target is widely given as above 95 % (recall, no source opened): read the target on the page",
    ],
  },
  notesZh: ['单号要快递查得到'],
  pitfalls: ['A wrong carrier name makes a right number invalid'],
  pitfallsZh: ['选错快递公司，对的单号也算错'],
  drivers: ['late-ship-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'tiktok-shop',
      fact: '95 % or above',
      asOf: '2024 or later',
      source: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
    },
    {
      platform: 'walmart',
      fact: '99 % or above (US)',
      asOf: '2025-10-28',
      source: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      platform: 'walmart',
      fact: 'Over 85 % (Canada)',
      asOf: '2024-10-30',
      source:
        'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
    },
    {
      kind: 'url',
      at: 'https://topbsr.com/blog/amz_account_health',
    },
    {
      kind: 'url',
      at: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
    },
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=7774796411864833',
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
      at: 'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
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
      text: 'Valid Tracking Rate',
      platform: 'amazon',
    },
    {
      text: 'Valid Tracking Rate',
      platform: 'tiktok-shop',
    },
  ],
});
