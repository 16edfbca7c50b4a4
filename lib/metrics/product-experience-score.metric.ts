import { defineMetric } from './types';

export default defineMetric({
  id: 'product-experience-score',
  name: {
    'zh-CN': '商品体验分',
    en: 'Product experience score',
  },
  definition: {
    'zh-CN': '商品这部分的体验分。',
    en: 'Score for product quality experience.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['商品体验', '商品体验得分', '宝贝质量', '商品服务体验分'],
  labels: {
    douyin: ['商品体验', '商品体验分'],
    taobao: ['宝贝质量'],
    jd: ['商品体验得分', '商品体验'],
    '1688': ['商品体验'],
    pinduoduo: ['商品服务体验分'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    douyin: ['Douyin: product rating and quality-return rate.'],
  },
  notesZh: ['看商品评价和品质退款'],
  pitfalls: [],
  pitfallsZh: ['几个部分分数加起来不等于总分'],
  drivers: ['quality-refund-rate', 'positive-review-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: '1688',
      fact: 'New lighthouse score weights seen for one pet/garden shop: product 15%, after-sale 30%, logistics 35%, consulting 20%',
      asOf: '2026',
      source: 'code-index:58511305911',
    },
    {
      platform: 'jd',
      fact: 'Weight 15% in the shop star of one observed tea shop',
      asOf: '2026-08-13',
      source: 'code-index:57713388462',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
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
      text: '商品体验',
      platform: 'douyin',
    },
    {
      text: '宝贝质量',
      platform: 'taobao',
    },
  ],
});
