import { defineMetric } from './types';

export default defineMetric({
  id: 'live-product-click-users',
  name: {
    'zh-CN': '直播间商品点击人数',
    en: 'People who clicked products in live',
  },
  definition: {
    'zh-CN': '在直播间里点过商品的不重复人数。',
    en: 'Distinct people who clicked products inside the live room.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    douyin: ['直播间商品点击人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['只算直播间里的点击'],
  pitfalls: [],
  pitfallsZh: ['和全店的商品点击人数不是一个数'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
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
      text: '直播间商品点击人数',
      platform: 'douyin',
    },
  ],
});
