import { defineMetric } from './types';

export default defineMetric({
  id: 'quality-refund-rate',
  name: {
    'zh-CN': '品质退款率',
    en: 'Quality refund rate',
  },
  definition: {
    'zh-CN': '因质量问题退款的订单占比。',
    en: 'Share of orders refunded for quality reasons.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['品退率', '首次品退率', '商品品质退货率', '近14天品退率'],
  labels: {
    pinduoduo: ['品质退款率'],
    taobao: ['品质退款率', '首次品退率'],
    douyin: ['商品品质退货率'],
    jd: ['商品品质退货率'],
    '1688': ['品质退款率'],
    wechat: ['近14天品退率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Share of orders refunded for quality reasons; the FIRST reason the buyer chose counts, even if changed later.',
    ],
    douyin: ['Douyin: among parcels signed for in 30 days.'],
    taobao: ['Taobao replaced 首次品退率 by 商品负反馈率 in the 真实体验分 from 16 March 2026.'],
  },
  notesZh: ['看买家第一次选的原因，之后改也不算'],
  pitfalls: [
    'A wrong reason picked by the buyer still counts; offering another reason in chat afterwards does not repair it.',
  ],
  pitfallsZh: ['买家选错原因也照样算'],
  drivers: ['product-desc-dsr'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'douyin',
      fact: 'Product dimension of 商家体验分; with fewer than 300 or 500 paid orders (by industry/shop type) in 30 days and at most 3 such orders the indicator is set to 80',
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
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
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60262590235',
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
      text: '品质退款率',
      platform: 'pinduoduo',
    },
    {
      text: '品质退款率',
      platform: 'taobao',
    },
  ],
});
