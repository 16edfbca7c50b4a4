import { defineMetric } from './types';

export default defineMetric({
  id: 'cs-dissatisfaction-rate',
  name: {
    'zh-CN': '客服会话不满意率',
    en: 'Chat dissatisfaction rate',
  },
  definition: {
    'zh-CN': '给了评价的会话里不满意的占比。',
    en: 'Share of rated chats that were unsatisfying.',
  },
  category: 'service',
  unit: 'percent',
  base: 'rating',
  better: 'lower',
  aliases: ['不满意率', 'IMDR', '客服聊天不满意率', '飞鸽会话不满意率'],
  labels: {
    douyin: ['飞鸽会话不满意率'],
    'tiktok-shop': ['IM Dissatisfaction Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Sessions rated 1-3 stars / rated human sessions, 8:00-22:59, 30 days.'],
    'tiktok-shop': ['TikTok: share of chats rated as unsatisfying'],
  },
  notesZh: ['有的平台打1到3星就算不满意'],
  pitfalls: ['Few ratings make it jump'],
  pitfallsZh: ['评价少时一条就变很多'],
  drivers: ['reply-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'douyin',
      fact: 'Counts into the service dimension of 商家体验分 since the revision of 14 July 2026',
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'url',
      at: 'https://www.zorillamarketing.com/articles/tiktok-shop-performance-score-guide-for-sellers',
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
      text: '飞鸽会话不满意率',
      platform: 'douyin',
    },
    {
      text: 'IM Dissatisfaction Rate',
      platform: 'tiktok-shop',
    },
  ],
});
