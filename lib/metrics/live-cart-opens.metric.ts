import { defineMetric } from './types';

export default defineMetric({
  id: 'live-cart-opens',
  name: {
    'zh-CN': '直播间查看购物车次数',
    en: 'Live cart list opens',
  },
  definition: {
    'zh-CN': '直播间里打开购物车列表的次数。',
    en: "Times the room's product list was opened.",
  },
  category: 'content-live',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['直播间查看购物车次数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['打开就算'],
  pitfalls: [],
  pitfallsZh: ['还没点具体商品'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
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
      text: '直播间查看购物车次数',
      platform: 'douyin',
    },
  ],
});
