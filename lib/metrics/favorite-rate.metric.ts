import { defineMetric } from './types';

export default defineMetric({
  id: 'favorite-rate',
  name: {
    'zh-CN': '收藏率',
    en: 'Favourite rate',
  },
  definition: {
    'zh-CN': '访客里有多少人收藏了商品。',
    en: 'Share of visitors who saved a product.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['收藏转化率', '访问收藏转化率', '商品收藏率', '宝贝收藏率'],
  labels: {
    taobao: ['访问收藏转化率', '收藏转化率'],
    pinduoduo: ['商品收藏率'],
  },
  unverifiedLabels: {},
  formula: 'favorite-users / visitors',
  notes: {
    all: ['People who favourited / visitors; product pages use product visitors.'],
  },
  notesZh: ['商品页上的这个数按商品访客算'],
  pitfalls: [],
  pitfallsZh: ['收藏之后要看有没有人回来买'],
  drivers: ['favorite-users', 'visitors'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
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
      text: '访问收藏转化率',
      platform: 'taobao',
    },
    {
      text: '商品收藏率',
      platform: 'pinduoduo',
    },
  ],
});
