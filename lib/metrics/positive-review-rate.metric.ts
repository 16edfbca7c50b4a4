import { defineMetric } from './types';

export default defineMetric({
  id: 'positive-review-rate',
  name: {
    'zh-CN': '好评率',
    en: 'Positive review rate',
  },
  definition: {
    'zh-CN': '评价里好评的占比。',
    en: 'Share of reviews that are positive.',
  },
  category: 'service',
  unit: 'percent',
  base: 'review',
  better: 'higher',
  aliases: ['商品好评率', '积极评论率', '近30天积极评论率'],
  labels: {
    taobao: ['商品好评率'],
    pinduoduo: ['近30天积极评论率', '积极评论率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: ['Taobao: 4 or 5 star description ratings / description ratings, 30 days.'],
  },
  notesZh: ['4星和5星算好评'],
  pitfalls: ['Unrated orders are not in the base.'],
  pitfallsZh: ['没评价的订单不算在内'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
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
      text: '商品好评率',
      platform: 'taobao',
    },
    {
      text: '近30天积极评论率',
      platform: 'pinduoduo',
    },
  ],
});
