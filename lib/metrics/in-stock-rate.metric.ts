import { defineMetric } from './types';

export default defineMetric({
  id: 'in-stock-rate',
  name: {
    'zh-CN': '有货率（按时间）',
    en: 'In-stock rate (time)',
  },
  definition: {
    'zh-CN': '热卖商品有货的时间占比。',
    en: 'Share of time popular products were in stock.',
  },
  category: 'product',
  unit: 'percent',
  base: 'time',
  better: 'higher',
  aliases: ['% in stock', '有货率'],
  labels: {
    amazon: ['In-stock rate'],
  },
  unverifiedLabels: {
    amazon: ['FBA in-stock rate'],
  },
  formula: null,
  notes: {
    amazon: ['Amazon: how much of the time popular products were in stock'],
  },
  notesZh: ['按时间算，热卖的权重大'],
  pitfalls: ["Lazada's is a share of products, Amazon's a share of time weighted by sales"],
  pitfallsZh: ['和按商品个数算的不同'],
  drivers: ['items-sold'],
  seeAlso: ['in-stock-view-rate', 'buyable-sku-rate'],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=202174810&language=en_CA&ref=efph_202174810_relt_G200280650',
    },
    {
      kind: 'url',
      at: 'https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202174810&language=en_JP&ref=efph_202174810_cont_201074410',
    },
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
      text: 'In-stock rate',
      platform: 'amazon',
    },
  ],
});
