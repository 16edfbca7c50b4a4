import { defineMetric } from './types';

export default defineMetric({
  id: 'bid-price',
  name: {
    'zh-CN': '出价',
    en: 'Bid',
  },
  definition: {
    'zh-CN': '愿意为一次点击或成交出的价。',
    en: 'Price offered for a click or an order.',
  },
  category: 'ads',
  unit: 'money',
  base: 'click',
  better: 'depends',
  aliases: ['点击出价', '参考出价', '转化出价'],
  labels: {
    jd: ['参考出价'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['是上限或参考，不是实际花费'],
  pitfalls: [
    "Suggested bids are the platform's view; base them on real arrival price times margin.",
  ],
  pitfallsZh: ['平台建议价要和自己的利润对一对'],
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'jd',
      fact: 'A public JD diagnosis guide records that keyword plans accept no daily budget under 50 yuan and bids start from 0.8 yuan',
      asOf: '2026-09',
      source: 'code-index:70935100223',
    },
  ],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '参考出价',
      platform: 'jd',
    },
  ],
});
