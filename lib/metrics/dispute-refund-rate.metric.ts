import { defineMetric } from './types';

export default defineMetric({
  id: 'dispute-refund-rate',
  name: {
    'zh-CN': '纠纷退款率',
    en: 'Dispute refund rate',
  },
  definition: {
    'zh-CN': '平台介入后退款的占比。',
    en: 'Share of refunds decided after platform intervention.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['近14天纠纷率'],
  labels: {
    pinduoduo: ['纠纷退款率'],
    taobao: ['纠纷退款率'],
    wechat: ['近14天纠纷率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    pinduoduo: [
      'Refunds decided after platform intervention; PDD counts successful dispute refunds of 30 days.',
    ],
    taobao: ['Shown with up to 4 decimals on Sycm because values are tiny.'],
  },
  notesZh: ['一般看30天'],
  pitfalls: [],
  pitfallsZh: ['数值很小，多一单就变很多'],
  drivers: [],
  seeAlso: ['item-not-as-described-rate'],
  thresholds: [
    {
      platform: 'wechat',
      fact: 'One of the three 14-day rates (negative review, quality refund, dispute) checked for campaign entry in a 2026 agency form',
      asOf: '2026',
      source: 'code-index:60262590235',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '纠纷退款率',
      platform: 'pinduoduo',
    },
    {
      text: '纠纷退款率',
      platform: 'taobao',
    },
  ],
});
