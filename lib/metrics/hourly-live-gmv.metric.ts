import { defineMetric } from './types';

export default defineMetric({
  id: 'hourly-live-gmv',
  name: {
    'zh-CN': '单小时用户支付金额',
    en: 'GMV per hour',
  },
  definition: {
    'zh-CN': '平均每小时直播卖出的金额。',
    en: 'Sales per hour of live time.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'hour',
  better: 'higher',
  aliases: ['每小时 GMV'],
  labels: {
    douyin: ['单小时用户支付金额'],
    'tiktok-shop': ['GMV per hour'],
  },
  unverifiedLabels: {},
  formula: 'live-gmv / live-duration',
  notes: {
    'tiktok-shop': ['TikTok: attributed GMV over live time'],
  },
  notesZh: ['适合比较长短不同的直播'],
  pitfalls: [
    'Better for comparing sessions of different length than total sales.',
    'Short tests look better than long shows',
  ],
  pitfallsZh: ['很短的试播会显得特别高'],
  drivers: ['live-gmv'],
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
      at: 'public source file 59666960464 (TikTok creator live export headers)',
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
      text: '单小时用户支付金额',
      platform: 'douyin',
    },
    {
      text: 'GMV per hour',
      platform: 'tiktok-shop',
    },
  ],
});
