import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-preparation-time',
  name: {
    'zh-CN': '平均备货时长',
    en: 'Average preparation time',
  },
  definition: {
    'zh-CN': '从下单到交给快递平均几天。',
    en: 'Average time from order to handing over.',
  },
  category: 'logistics',
  unit: 'days',
  base: 'order',
  better: 'lower',
  aliases: ['APT'],
  labels: {},
  unverifiedLabels: {
    'tiktok-shop': ['Processing time'],
    shopee: ['Average Preparation Time', 'Preparation Time'],
  },
  formula: null,
  notes: {
    shopee: ['Shopee: time from order to handing over'],
  },
  notesZh: ['周末节假日怎么算各地不同'],
  pitfalls: ['Weekends and holidays count differently per country'],
  pitfallsZh: ['一两单很慢就会拉长'],
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'shopee',
      fact: 'Sample payload of the interface shows 172,800 seconds (two days) as target',
      asOf: 'undated sample',
      source:
        'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
  ],
  dilemma: '2.1.2',
  sources: [
    {
      kind: 'repository',
      at: 'shopee-client (community TypeScript client of the Shopee Open API):lib/modules/shop/response/performanceResponse.d.ts',
    },
    {
      kind: 'url',
      at: 'https://edu.bullmart.com/selling-and-billing-seller-performance-inner/',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
