import { defineMetric } from './types';

export default defineMetric({
  id: 'star-seller-status',
  name: {
    'zh-CN': '明星卖家',
    en: 'Star Seller',
  },
  definition: {
    'zh-CN': '是否达到优秀卖家标准。',
    en: 'Whether the shop meets the top seller criteria.',
  },
  category: 'score',
  unit: 'score',
  base: 'grade',
  better: 'higher',
  aliases: ['Star Seller badge'],
  labels: {
    etsy: ['Star Seller'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    etsy: [
      'Etsy: judged on the 1st of each month over the last three months: replies, shipping with tracking, ratings, and minimum orders and sales',
    ],
  },
  notesZh: ['每月一次，看最近三个月'],
  pitfalls: [
    'Only the first message of a thread counts',
    'Minimum orders changed in 2022: read the page',
  ],
  pitfallsZh: ['只看每个会话的第一条消息'],
  drivers: ['reply-rate', 'on-time-ship-rate', 'product-rating'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'etsy',
      fact: '95 % replies within 24 hours and 95 % shipped in time with tracking',
      asOf: '2021, replies confirmed later',
      source: 'https://www.etsy.com/seller-handbook/article/introducing-star-seller/1021005855344',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/en-us/articles/29665255990039-How-to-Track-Your-Progress-Toward-Becoming-a-Star-Seller',
    },
    {
      kind: 'url',
      at: 'https://www.etsy.com/seller-handbook/article/introducing-star-seller/1021005855344',
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
      text: 'Star Seller',
      platform: 'etsy',
    },
  ],
});
