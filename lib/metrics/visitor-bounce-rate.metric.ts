import { defineMetric } from './types';

export default defineMetric({
  id: 'visitor-bounce-rate',
  name: {
    'zh-CN': '访客跳出率',
    en: 'Visitor bounce rate',
  },
  definition: {
    'zh-CN': '只看了一页就离开的访客占比。',
    en: 'Share of visitors who left after one page.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'lower',
  aliases: [],
  labels: {
    shopee: ['Bounce Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['按人算，不按来访次数算'],
  pitfalls: [],
  pitfallsZh: ['商品列表里另有一个商品跳出率，别看混'],
  drivers: [],
  seeAlso: ['bounce-rate', 'product-detail-exit-rate', 'engagement-rate'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Bounce Rate',
      platform: 'shopee',
    },
  ],
});
