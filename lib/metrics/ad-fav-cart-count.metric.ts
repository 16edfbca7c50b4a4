import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-fav-cart-count',
  name: {
    'zh-CN': '总收藏加购数',
    en: 'Ad-led favourites plus cart adds',
  },
  definition: {
    'zh-CN': '广告带来的收藏加加购总数。',
    en: 'Saves plus cart adds credited to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: ['宝贝收藏加购数'],
  labels: {
    taobao: ['总收藏加购数', '宝贝收藏加购数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Favourites plus cart adds credited to ads.'],
  },
  notesZh: ['两种动作加在一起'],
  pitfalls: [],
  pitfallsZh: ['收藏和加购都还不是成交'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '总收藏加购数',
      platform: 'taobao',
    },
  ],
});
