import { defineMetric } from './types';

export default defineMetric({
  id: 'abandoned-checkouts',
  name: {
    'zh-CN': '未完成结账（弃单）',
    en: 'Abandoned checkouts',
  },
  definition: {
    'zh-CN': '开始结账但没完成的数目。',
    en: 'Checkouts that were started but not finished.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'checkout',
  better: 'lower',
  aliases: ['Abandoned carts'],
  labels: {},
  unverifiedLabels: {
    shopify: ['Abandoned checkouts'],
    magento: ['Abandoned Carts'],
  },
  formula: null,
  notes: {
    all: [
      'Shopify lists checkouts with contact data that were not completed; Magento has an Abandoned Carts report',
    ],
  },
  notesZh: ['填了联系方式的才会列出来'],
  pitfalls: ['Visitors who left before giving an address are missing'],
  pitfallsZh: ['没填地址就走的人看不到'],
  drivers: ['checkout-completion-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'recall',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
