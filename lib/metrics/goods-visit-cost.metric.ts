import { defineMetric } from './types';

export default defineMetric({
  id: 'goods-visit-cost',
  name: {
    'zh-CN': '进店访问成本',
    en: 'Cost per shop visit',
  },
  definition: {
    'zh-CN': '广告平均每次进店花多少钱。',
    en: 'Ad money per shop visit.',
  },
  category: 'ads',
  unit: 'money',
  base: 'visit',
  better: 'lower',
  aliases: ['商品访客成本', '访客成本'],
  labels: {
    xiaohongshu: ['进店访问成本', '商品访客成本'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / guided-visits',
  currency: 'CNY',
  notes: {},
  notesZh: ['等于花费除以进店访问量'],
  pitfalls: [],
  pitfallsZh: ['进店还不等于成交'],
  drivers: ['ad-spend', 'guided-visits'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
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
      text: '进店访问成本',
      platform: 'xiaohongshu',
    },
  ],
});
