import { defineMetric } from './types';

export default defineMetric({
  id: 'viewed-sku-rate',
  name: {
    'zh-CN': '有浏览商品占比',
    en: '% viewed SKUs',
  },
  definition: {
    'zh-CN': '有人看过的商品占比。',
    en: 'Share of SKUs with at least one view.',
  },
  category: 'product',
  unit: 'percent',
  base: 'product',
  better: 'higher',
  aliases: [],
  labels: {
    lazada: ['% viewed SKUs', '有浏览占比'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    lazada: ['Lazada: share of SKUs with at least one view'],
  },
  notesZh: ['按商品个数算'],
  pitfalls: ['A low share means many listings that nobody finds'],
  pitfallsZh: ['低说明很多商品没人找到'],
  drivers: ['product-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'url',
      at: 'http://healthshaoqun.blogspot.com/2020/11/lazadalazada.html',
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
      text: '% viewed SKUs',
      platform: 'lazada',
    },
  ],
});
