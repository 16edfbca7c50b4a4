import { defineMetric } from './types';

export default defineMetric({
  id: 'reply-rate-48h',
  name: {
    'zh-CN': '48小时回复率',
    en: '48-hour response rate',
  },
  definition: {
    'zh-CN': '48小时内回复的消息占比。',
    en: 'Share of messages answered within 48 hours.',
  },
  category: 'service',
  unit: 'percent',
  base: 'message',
  better: 'higher',
  aliases: [],
  labels: {
    walmart: ['Seller Response Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    walmart: ['Walmart: customer messages answered within 48 hours (stated for Canada)'],
  },
  notesZh: ['按客户消息算'],
  pitfalls: [],
  pitfallsZh: ['晚于48小时就不算回复'],
  drivers: [],
  seeAlso: ['reply-rate', 'reply-rate-24h', 'reply-rate-3min'],
  thresholds: [
    {
      platform: 'walmart',
      fact: '95 % or above (US)',
      asOf: '2025-10-28',
      source: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      platform: 'walmart',
      fact: 'Over 80 % (Canada)',
      asOf: '2024-10-30',
      source:
        'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
  ],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
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
      text: 'Seller Response Rate',
      platform: 'walmart',
    },
  ],
});
