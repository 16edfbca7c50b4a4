import { defineMetric } from './types';

export default defineMetric({
  id: 'reply-rate-24h',
  name: {
    'zh-CN': '24小时回复率',
    en: 'Replies within 24 hours',
  },
  definition: {
    'zh-CN': '24小时内回复的消息占比。',
    en: 'Share of messages answered within 24 hours.',
  },
  category: 'service',
  unit: 'percent',
  base: 'message',
  better: 'higher',
  aliases: ['CRT', '24 小时内回复占比'],
  labels: {
    etsy: ['Message response rate'],
  },
  unverifiedLabels: {
    amazon: ['Response times under 24 hours', 'Contact Response Time'],
    'tiktok-shop': ['24-hour response rate'],
  },
  formula: null,
  notes: {
    amazon: ['Amazon buyer-seller messages: share answered within 24 hours'],
    etsy: [
      'Etsy: only the first message of a thread, answered within 24 hours; last days of the month may be missing',
    ],
  },
  notesZh: ['有的平台只看第一条消息', '周末也算'],
  pitfalls: ['Weekend counts', 'Time zone: Etsy counts in UTC, sellers say'],
  pitfallsZh: ['时区按平台规定，可能和本地不同'],
  drivers: ['message-response-time'],
  seeAlso: ['reply-rate', 'reply-rate-48h', 'reply-rate-3min'],
  thresholds: [
    {
      platform: 'etsy',
      fact: '95 % or more within 24 hours for Star Seller',
      asOf: 'stored 2024 or later',
      source:
        'https://help.etsy.com/hc/en-us/articles/29665255990039-How-to-Track-Your-Progress-Toward-Becoming-a-Star-Seller',
    },
  ],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/en-us/articles/29665255990039-How-to-Track-Your-Progress-Toward-Becoming-a-Star-Seller',
    },
    {
      kind: 'url',
      at: 'https://www.etsy.com/seller-handbook/article/introducing-star-seller/1021005855344',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/ca/guides/Policies%20&%20standards/Performance/seller-performance-standards',
    },
    {
      kind: 'url',
      at: 'https://developer.walmart.com/us-marketplace/page/seller-performance-api-updates',
    },
    {
      kind: 'repository',
      at: 'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
  ],
  sourcePublic: true,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Message response rate',
      platform: 'etsy',
    },
  ],
});
