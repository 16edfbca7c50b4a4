import { defineMetric } from './types';

export default defineMetric({
  id: 'top-search-slot-impressions',
  name: {
    'zh-CN': '搜索前列推广曝光',
    en: 'Top 20 search slot promoted impressions',
  },
  definition: {
    'zh-CN': '推广商品在搜索前20位的展示次数。',
    en: 'Impressions of promoted listings in the first 20 search places.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['搜索前列位置曝光'],
  labels: {
    ebay: ['Top 20 search slot impressions from promoted listings'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ebay: [
      'eBay traffic report: impressions in the first 20 search places, split into promoted and organic',
    ],
  },
  notesZh: ['只算推广带来的展示'],
  pitfalls: [
    "eBay has written both 'spot' and 'slot' in this label",
    'A dash in the export stands for no value',
  ],
  pitfallsZh: ['横线表示没有数据，不是零'],
  drivers: ['product-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 10165084383 (eBay listings traffic report CSV headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 22762457897 (eBay listings traffic report CSV headers)',
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
      text: 'Top 20 search slot impressions from promoted listings',
      platform: 'ebay',
    },
  ],
});
