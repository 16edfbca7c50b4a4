import { defineMetric } from './types';

export default defineMetric({
  id: 'product-bounce-visitors',
  name: {
    'zh-CN': '跳出商品页的访客数',
    en: 'Product bounce visitors',
  },
  definition: {
    'zh-CN': '打开商品页后什么也没做就走的人数。',
    en: 'People who left the product page without any action.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'lower',
  aliases: [],
  labels: {
    shopee: ['Product Bounce Visitors', '跳出商品页面的访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopee: ['Shopee: visitors who left the product page without any action'],
  },
  notesZh: ['是人数，不是比例'],
  pitfalls: ['A count, rises with traffic: read the rate'],
  pitfallsZh: ['来的人多它就会变多，要看比例'],
  drivers: ['product-visitors'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Product Bounce Visitors',
      platform: 'shopee',
    },
  ],
});
