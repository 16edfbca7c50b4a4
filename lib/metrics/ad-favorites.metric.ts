import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-favorites',
  name: {
    'zh-CN': '广告收藏次数',
    en: 'Saves from ads',
  },
  definition: {
    'zh-CN': '广告带来的收藏次数。',
    en: 'Saves credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    xiaohongshu: ['收藏次数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    xiaohongshu: [
      'Juguang: likes + favourites + follows + comments + shares; likes and comments within 1 hour after the ad click.',
    ],
  },
  notesZh: ['是互动量的一部分'],
  pitfalls: [],
  pitfallsZh: ['收藏不等于想买'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59476758293',
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
      text: '收藏次数',
      platform: 'xiaohongshu',
    },
  ],
});
