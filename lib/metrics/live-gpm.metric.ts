import { defineMetric } from './types';

export default defineMetric({
  id: 'live-gpm',
  name: {
    'zh-CN': '千次观看成交金额',
    en: 'GMV per 1,000 views',
  },
  definition: {
    'zh-CN': '每千次观看卖出的金额。',
    en: 'Sales per thousand room views.',
  },
  category: 'content-live',
  unit: 'per-mille-money',
  base: 'view',
  better: 'higher',
  aliases: ['GPM', 'GPM(元)', '千次观看成交额', '千次观看成交额（GPM）'],
  labels: {
    douyin: ['GPM(元)', '千次观看成交金额'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['GPM', 'Watch GPM'],
  },
  formula: 'live-gmv / live-views * 1000',
  notes: {
    all: [
      'Sales per thousand room views; room efficiency.',
      'Sales per thousand views (or showings, depending on the page)',
    ],
  },
  notesZh: ['分母是观看次数'],
  pitfalls: [
    'Product GPM uses product exposures; both are called GPM.',
    'Views or impressions as base change it greatly',
  ],
  pitfallsZh: ['商品的GPM按商品展示算，两者不同'],
  drivers: ['live-product-ctr', 'spend-per-buyer', 'click-pay-rate-times', 'avg-order-value'],
  seeAlso: ['gmv-per-mille', 'live-show-gpm', 'cpm'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://raw.githubusercontent.com/nexscope-ai/eCommerce-Skills/main/tiktok-shop-analytics/SKILL.md',
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
      text: 'GPM(元)',
      platform: 'douyin',
    },
  ],
});
