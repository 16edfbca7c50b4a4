import { defineMetric } from './types';

export default defineMetric({
  id: 'buyable-sku-rate',
  name: {
    'zh-CN': '可购买商品占比',
    en: 'Share of SKUs that can be bought',
  },
  definition: {
    'zh-CN': '商品规格里可以购买的占比。',
    en: 'Share of SKUs that can be bought.',
  },
  category: 'product',
  unit: 'percent',
  base: 'product',
  better: 'higher',
  aliases: [],
  labels: {
    lazada: ['% in stock', '可购买占比'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    lazada: ['Lazada % in stock: share of SKUs that can be bought'],
  },
  notesZh: ['按商品个数算'],
  pitfalls: [],
  pitfallsZh: ['没人买的商品有货也会拉高它'],
  drivers: [],
  seeAlso: ['in-stock-view-rate', 'in-stock-rate'],
  thresholds: [],
  dilemma: '2.1.3',
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
      text: '% in stock',
      platform: 'lazada',
    },
  ],
});
