import { defineMetric } from './types';

export default defineMetric({
  id: 'search-impressions',
  name: {
    'zh-CN': '搜索曝光量',
    en: 'Search impressions',
  },
  definition: {
    'zh-CN': '商品在搜索结果里被展示的次数。',
    en: 'Times the product was shown for a search word.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['搜索展现', '关键词展现', '曝光量'],
  labels: {
    jd: ['曝光量'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Times a product was shown for a search word.'],
  },
  notesZh: ['只算搜索结果里的展示'],
  pitfalls: [],
  pitfallsZh: ['只是被展示，还没有人点'],
  drivers: ['search-rank'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      text: '曝光量',
      platform: 'jd',
    },
  ],
});
