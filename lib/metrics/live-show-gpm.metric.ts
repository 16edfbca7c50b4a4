import { defineMetric } from './types';

export default defineMetric({
  id: 'live-show-gpm',
  name: {
    'zh-CN': '直播千次曝光成交额',
    en: 'LIVE sales per 1,000 impressions',
  },
  definition: {
    'zh-CN': '直播间每千次展示卖出的金额。',
    en: 'Sales per thousand room impressions.',
  },
  category: 'content-live',
  unit: 'per-mille-money',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    'tiktok-shop': ['Show GPM'],
  },
  formula: 'live-gmv / live-impressions * 1000',
  notes: {},
  notesZh: ['分母是展示次数'],
  pitfalls: [],
  pitfallsZh: ['比按观看次数算的低很多'],
  drivers: ['live-gmv', 'live-impressions'],
  seeAlso: ['live-gpm', 'gmv-per-mille', 'cpm'],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://raw.githubusercontent.com/nexscope-ai/eCommerce-Skills/main/tiktok-shop-analytics/SKILL.md',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
