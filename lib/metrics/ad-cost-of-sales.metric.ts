import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cost-of-sales',
  name: {
    'zh-CN': '广告成本销售比（ACOS）',
    en: 'Advertising cost of sales',
  },
  definition: {
    'zh-CN': '广告费占广告成交额的比例。',
    en: 'Ad spend divided by ad sales.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: ['ACOS', 'ACoS', 'CIR'],
  labels: {
    amazon: ['ACOS', 'ACoS'],
    shopee: ['ACOS', 'CIR'],
  },
  unverifiedLabels: {
    temu: ['ACOS'],
    amazon: ['广告投入产出比 (ACOS)'],
  },
  formula: 'ad-spend / ad-sales',
  notes: {
    all: ['One divided by ROAS'],
    shopee: ['Shopee named it CIR on older pages'],
  },
  notesZh: ['正好是投产比倒过来，越低越好'],
  pitfalls: [
    'Lower is better, opposite of ROAS',
    'Break-even is the margin before ads: 25 % ACOS loses money with 20 % margin',
    'Too low may mean too little advertising',
  ],
  pitfallsZh: ['比广告前的利润率高就亏', '太低也可能投得太少'],
  drivers: ['ad-cost-per-click', 'ad-cvr', 'avg-item-price'],
  seeAlso: [
    'ad-return-on-spend',
    'net-roi',
    'omni-pay-roi',
    'gmv-max-roi',
    'roi-7d',
    'roi-other-window',
    'ad-order-roi',
    'live-pay-roi',
    'direct-ad-return-on-spend',
    'break-even-roi',
    'activity-cost-ratio',
    'ad-cost-ratio',
    'expense-ratio',
  ],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://wiki.devliegendebrigade.nl/Campaign_columns_(Amazon_Ads)',
    },
    {
      kind: 'url',
      at: 'https://help.m19.com/signification-of-the-different-m%C3%A9trics-from-our-product-page',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://myads.shopee.sg/learn/faq/92/176',
    },
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
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
      text: 'ACOS',
      platform: 'amazon',
    },
    {
      text: 'ACOS',
      platform: 'shopee',
    },
  ],
});
