import { defineMetric } from './types';

export default defineMetric({
  id: 'search-rank',
  name: {
    'zh-CN': '搜索排名',
    en: 'Search rank',
  },
  definition: {
    'zh-CN': '商品或店铺在搜索里的平均位置。',
    en: 'Average position in search results.',
  },
  category: 'traffic',
  unit: 'score',
  base: 'position',
  better: 'lower',
  aliases: ['平均排名', '商品排名', '搜索平均排名', '商家列表平均排名', '曝光平均排名'],
  labels: {
    'meituan-eleme': ['搜索平均排名', '商家列表平均排名', '曝光平均排名'],
    jd: ['商品排名'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Average position; smaller is better.'],
    'meituan-eleme': ['Meituan keeps search rank, list rank and overall exposure rank apart.'],
  },
  notesZh: ['数字越小位置越靠前'],
  pitfalls: [
    'A drop from 3 to 8 is a worsening although the number grew.',
    "Personalised ranking means the seller's own search shows a different position.",
  ],
  pitfallsZh: ['从3变成8是变差了', '自己搜到的位置和别人看到的不同'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '搜索平均排名',
      platform: 'meituan-eleme',
    },
    {
      text: '商品排名',
      platform: 'jd',
    },
  ],
});
