import { defineMetric } from './types';

export default defineMetric({
  id: 'negative-review-rate',
  name: {
    'zh-CN': '差评率',
    en: 'Negative review rate',
  },
  definition: {
    'zh-CN': '差评占多少。',
    en: 'Share of negative reviews.',
  },
  category: 'service',
  unit: 'percent',
  base: 'review',
  better: 'lower',
  aliases: ['商品差评率', '近14天差评率', '商品品质差评率', '物流差评率', 'NRR'],
  labels: {
    wechat: ['近14天差评率'],
    '1688': ['商品品质差评率'],
    taobao: ['商品差评率', '物流差评率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['1 and 2 stars count as negative on Taobao and Douyin.'],
  },
  notesZh: ['1星和2星算差评', '看清是哪几天'],
  pitfalls: ['Base is delivered orders, not reviews'],
  pitfallsZh: ['评价少时一条差评就变很多'],
  drivers: ['product-rating'],
  seeAlso: [
    'negative-review-order-rate',
    'seller-negative-feedback-rate',
    'negative-feedback-rate',
  ],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60262590235',
    },
    {
      kind: 'url',
      at: 'https://ppc.land/tiktok-shops-hidden-score-that-can-freeze-your-affiliate-access/',
    },
    {
      kind: 'url',
      at: 'https://www.duoke.com/en/blog/article/268-How-to-improve-TikTok-Performance-Score-SPS',
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
      text: '近14天差评率',
      platform: 'wechat',
    },
    {
      text: '商品品质差评率',
      platform: '1688',
    },
  ],
});
