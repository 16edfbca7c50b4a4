import { defineMetric } from './types';

export default defineMetric({
  id: 'favorite-cart-rate',
  name: {
    'zh-CN': '收藏加购率',
    en: 'Favourite-or-cart rate',
  },
  definition: {
    'zh-CN': '访客里有多少人收藏或加购。',
    en: 'Share of visitors who saved or added to cart.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['加购收藏率'],
  labels: {
    taobao: ['加购收藏率', '收藏加购率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Visitors with a cart add or a favourite divided by visitors; a person doing both counts once.',
    ],
  },
  notesZh: ['两样都做的人只算一次'],
  pitfalls: ['Not the sum of the two single rates.'],
  pitfallsZh: ['不是收藏率和加购率相加'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '加购收藏率',
      platform: 'taobao',
    },
  ],
});
