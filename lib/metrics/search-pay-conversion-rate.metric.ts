import { defineMetric } from './types';

export default defineMetric({
  id: 'search-pay-conversion-rate',
  name: {
    'zh-CN': '搜索引导支付转化率',
    en: 'Search-led pay conversion',
  },
  definition: {
    'zh-CN': '从搜索来的人里有多少人付了款。',
    en: 'Share of visitors from search who paid.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['搜索引导支付转化率'],
    aliexpress: ['搜索引导支付转化率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Buyers led by search / visitors led by search.'],
    aliexpress: ['AliExpress: buyers from search over shop visitors from search, last 30 days'],
  },
  notesZh: ['只看搜索这一个来源'],
  pitfalls: ['Contains 支付转化率.', 'Only the search channel'],
  pitfallsZh: ['名字里含支付转化率，别当成全店的'],
  drivers: ['search-visitors', 'search-click-rate'],
  seeAlso: ['search-conversion-rate'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '搜索引导支付转化率',
      platform: 'taobao',
    },
    {
      text: '搜索引导支付转化率',
      platform: 'aliexpress',
    },
  ],
});
