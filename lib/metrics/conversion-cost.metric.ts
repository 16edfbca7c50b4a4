import { defineMetric } from './types';

export default defineMetric({
  id: 'conversion-cost',
  name: {
    'zh-CN': '转化成本',
    en: 'Cost per conversion',
  },
  definition: {
    'zh-CN': '平均每次转化花多少广告费。',
    en: 'Ad money per conversion.',
  },
  category: 'ads',
  unit: 'money',
  base: 'event',
  better: 'lower',
  aliases: [
    'CPA',
    '转化成本（计费时间）',
    'CPO',
    'CAC',
    'Cost / conv.',
    'Cost per order',
    '每次转化（成果）费用',
  ],
  labels: {
    douyin: ['转化成本', '转化成本（计费时间）'],
    shopee: ['Cost per Conversion'],
    'google-ads': ['Cost / conv.'],
    ga4: ['Cost per key event'],
  },
  unverifiedLabels: {
    'google-ads': ['每次转化费用'],
  },
  formula: 'ad-spend / ad-conversions',
  notes: {
    shopee: ['Shopee: expense over conversions (products)'],
  },
  notesZh: ['转化是什么由计划目标定'],
  pitfalls: [
    'Must stay below the profit of an order before ads',
    'Results of two Meta campaigns with other goals cannot be compared',
  ],
  pitfallsZh: ['目标不同的计划不能互相比'],
  drivers: ['ad-cost-per-click', 'ad-cvr'],
  seeAlso: ['cost-per-order', 'ad-cost-per-result', 'net-cost-per-order', 'omni-cost-per-order'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/how-to-see-reporting-for-your-product-gmv-max-campaign?lang=en',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://docs.supermetrics.com/docs/shopee-ads-fields',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
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
      text: '转化成本',
      platform: 'douyin',
    },
    {
      text: 'Cost per Conversion',
      platform: 'shopee',
    },
  ],
});
