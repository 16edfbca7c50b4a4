import { defineMetric } from './types';

export default defineMetric({
  id: 'new-to-brand-rate',
  name: {
    'zh-CN': '品牌新客订单占比',
    en: '% of orders new-to-brand',
  },
  definition: {
    'zh-CN': '广告订单里品牌新客的占比。',
    en: 'Share of ad orders that are new to the brand.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'order',
  better: 'depends',
  aliases: ['% of orders NTB'],
  labels: {
    amazon: ['% of orders NTB'],
  },
  unverifiedLabels: {
    amazon: ['% of orders new-to-brand'],
  },
  formula: 'new-to-brand-orders / ad-orders',
  notes: {
    amazon: ['Amazon Ads'],
  },
  notesZh: ['按订单算'],
  pitfalls: ['Low in shops with loyal buyers, which is not bad'],
  pitfallsZh: ['老客多的店会低，不是坏事'],
  drivers: ['new-to-brand-orders'],
  seeAlso: ['new-buyer-share', 'new-customer-order-share'],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'url',
      at: 'https://wiki.devliegendebrigade.nl/Campaign_columns_(Amazon_Ads)',
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
      text: '% of orders NTB',
      platform: 'amazon',
    },
  ],
});
