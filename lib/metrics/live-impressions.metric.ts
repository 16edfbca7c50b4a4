import { defineMetric } from './types';

export default defineMetric({
  id: 'live-impressions',
  name: {
    'zh-CN': '直播间曝光次数',
    en: 'LIVE impressions',
  },
  definition: {
    'zh-CN': '直播间在信息流里的展示次数。',
    en: 'Times the room was shown in feeds.',
  },
  category: 'content-live',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['直播间整体曝光次数', 'Impressions', '直播间曝光'],
  labels: {
    douyin: ['直播间曝光次数', '直播间整体曝光次数'],
    'tiktok-shop': ['Impressions', 'LIVE impressions'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['How often the room was shown in feeds.'],
    'tiktok-shop': ['TikTok: times the room was shown in feeds'],
  },
  notesZh: ['只是被看到，还没进来'],
  pitfalls: ['Room impressions and product impressions are two columns of one table'],
  pitfallsZh: ['和商品曝光次数是两列'],
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
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56448398863 (TikTok product export headers per channel)',
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
      text: '直播间曝光次数',
      platform: 'douyin',
    },
    {
      text: 'Impressions',
      platform: 'tiktok-shop',
    },
  ],
});
