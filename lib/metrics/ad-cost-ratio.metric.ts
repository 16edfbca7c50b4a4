import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cost-ratio',
  name: {
    'zh-CN': '费比',
    en: 'Ad cost ratio (TACOS)',
  },
  definition: {
    'zh-CN': '广告费占成交额的比例。',
    en: 'Ad spend divided by all sales.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: [
    '全站推广费比',
    '推广费比',
    '投放费比',
    '花费占比',
    '费率',
    '投放费比（剔除退款、店铺被投）',
    'TACoS',
    'AACOS',
    '总广告成本销售比（TACOS）',
  ],
  labels: {
    pinduoduo: ['全站推广费比'],
    douyin: ['投放费比（剔除退款、店铺被投）'],
    amazon: ['TACOS', 'TACoS'],
  },
  unverifiedLabels: {},
  formula: 'ad-spend / paid-amount',
  formulaByPlatform: {
    amazon: 'ad-spend / ordered-product-sales',
  },
  notes: {
    all: [
      'Inverse view of ROI when the sales base is the same; platform versions may exclude refunds.',
      'Ad spend over all sales, organic included',
    ],
    amazon: [
      'Not a column of Amazon itself: made by sellers and tools; Shopee sellers compute ad cost over shop GMV',
    ],
  },
  notesZh: ['分母是全部成交，不只广告成交'],
  pitfalls: [
    '费比 20% equals ROI 5 only if both use the same sales figure.',
    'Falling TACOS with steady ACOS shows growing organic sales',
  ],
  pitfallsZh: ['20%等于投产比5，前提是同一个成交额'],
  drivers: ['ad-spend'],
  seeAlso: ['ad-cost-of-sales', 'expense-ratio'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54558634102',
    },
    {
      kind: 'url',
      at: 'https://help.m19.com/signification-of-the-different-m%C3%A9trics-from-our-product-page',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
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
      text: '全站推广费比',
      platform: 'pinduoduo',
    },
    {
      text: '投放费比（剔除退款、店铺被投）',
      platform: 'douyin',
    },
  ],
});
