import { defineMetric } from './types';

export default defineMetric({
  id: 'influencers-with-sales',
  name: {
    'zh-CN': '动销达人数',
    en: 'Influencers with sales',
  },
  definition: {
    'zh-CN': '卖出过东西的达人人数。',
    en: 'Influencers with at least one sale.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['带货达人数'],
  labels: {
    wechat: ['动销达人数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Influencers with at least one sale for the shop in the period.'],
  },
  notesZh: ['有成交才算'],
  pitfalls: [],
  pitfallsZh: ['合作的人数会更多'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopfinderoverall',
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
      text: '动销达人数',
      platform: 'wechat',
    },
  ],
});
