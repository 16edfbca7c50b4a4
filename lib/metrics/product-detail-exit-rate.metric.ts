import { defineMetric } from './types';

export default defineMetric({
  id: 'product-detail-exit-rate',
  name: {
    'zh-CN': '商品详情页跳出率',
    en: 'Product detail exit rate',
  },
  definition: {
    'zh-CN': '看完商品详情页就离开的访客占比。',
    en: 'Share of product-page visitors who left from that page.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'lower',
  aliases: ['跳出率', '详情页跳出率'],
  labels: {
    taobao: ['商品详情页跳出率'],
    shopee: ['Product Bounce Rate', '商品跳出率'],
  },
  unverifiedLabels: {},
  formula: null,
  formulaByPlatform: {
    shopee: 'product-bounce-visitors / product-visitors',
  },
  notes: {
    all: ['Share of detail-page visitors who leave without going further from that page.'],
    shopee: [
      'Shopee: share of visitors who left after one page; the product list has its own Product Bounce Rate',
    ],
  },
  notesZh: ['只看商品详情页，不是全店'],
  pitfalls: [
    'It counts leaving, so price comparison shopping raises it even when the page is fine.',
  ],
  pitfallsZh: ['客人比价也会推高它，页面不一定有问题'],
  drivers: [],
  seeAlso: ['bounce-rate', 'visitor-bounce-rate', 'engagement-rate'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65858750453',
    },
    {
      kind: 'url',
      at: 'https://help.slidebeast.com/en/articles/8368289-google-analytics-4-glossary',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
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
      text: '商品详情页跳出率',
      platform: 'taobao',
    },
    {
      text: 'Product Bounce Rate',
      platform: 'shopee',
    },
  ],
});
