import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-page-visitors',
  name: {
    'zh-CN': '店铺页访客数',
    en: 'Shop home/page visitors',
  },
  definition: {
    'zh-CN': '打开过店铺首页或活动页的人数。',
    en: 'Distinct people who opened the shop home or event pages.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['店铺页访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People who opened the shop home or event pages, de-duplicated.'],
  },
  notesZh: ['不含只看商品页的人'],
  pitfalls: [],
  pitfallsZh: ['它只是店铺访客的一部分'],
  drivers: [],
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
      at: 'public source file 68650874937',
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
      text: '店铺页访客数',
      platform: 'taobao',
    },
  ],
});
