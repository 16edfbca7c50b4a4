import { defineMetric } from './types';

export default defineMetric({
  id: 'live-valid-view-cost',
  name: {
    'zh-CN': '直播间有效观看成本',
    en: 'Cost per valid live view',
  },
  definition: {
    'zh-CN': '每带来一次有效观看花多少钱。',
    en: 'Ad money per live view of at least 5 seconds.',
  },
  category: 'ads',
  unit: 'money',
  base: 'view',
  better: 'lower',
  aliases: [],
  labels: {
    xiaohongshu: ['直播间有效观看成本'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {},
  notesZh: ['停留满5秒才算'],
  pitfalls: [],
  pitfallsZh: ['会比按进入算的贵'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
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
      text: '直播间有效观看成本',
      platform: 'xiaohongshu',
    },
  ],
});
