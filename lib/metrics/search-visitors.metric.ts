import { defineMetric } from './types';

export default defineMetric({
  id: 'search-visitors',
  name: {
    'zh-CN': '搜索引导访客数',
    en: 'Visitors from search',
  },
  definition: {
    'zh-CN': '通过平台搜索来到商品的人数。',
    en: 'People who came to a product through in-app search.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['搜索引导UV', '手淘搜索访客数'],
  labels: {
    taobao: ['搜索引导访客数', '手淘搜索访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People who came to a product through in-app search in the period.'],
  },
  notesZh: ['只算从搜索进来的人'],
  pitfalls: [
    'Falls when the title, price or sales rank changes; it is not affected by ad clicks outside search.',
  ],
  pitfallsZh: ['标题、价格或排名变了它就会变，和广告无关'],
  drivers: ['search-rank', 'search-popularity'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65858750453',
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
      text: '搜索引导访客数',
      platform: 'taobao',
    },
  ],
});
