import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-detail-page-views',
  name: {
    'zh-CN': '广告带来的商品页浏览',
    en: 'Detail page views (ads)',
  },
  definition: {
    'zh-CN': '广告带来的商品页浏览次数。',
    en: 'Product page views credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['DPV'],
  labels: {
    amazon: ['DPV', 'Detail page views'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: product page views credited to ads'],
  },
  notesZh: ['按次数算'],
  pitfalls: ['Stays empty for some ad types although there are sales'],
  pitfallsZh: ['有的广告类型没有这个数'],
  drivers: ['ad-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
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
      text: 'DPV',
      platform: 'amazon',
    },
  ],
});
