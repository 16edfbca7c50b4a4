import { defineMetric } from './types';

export default defineMetric({
  id: 'cpm-live-view-cost',
  name: {
    'zh-CN': '直播间观看成本',
    en: 'Cost per live view',
  },
  definition: {
    'zh-CN': '广告平均每带来一次进直播间的花费。',
    en: 'Ad money per entry into the live room.',
  },
  category: 'ads',
  unit: 'money',
  base: 'view',
  better: 'lower',
  aliases: ['直播间进入成本', '进房成本'],
  labels: {
    xiaohongshu: ['直播间观看成本'],
    kuaishou: ['直播间进入成本'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ["Ad spend per entry into the live room; the 'valid' version needs 5 seconds stay."],
  },
  notesZh: ['按进入次数算'],
  pitfalls: [],
  pitfallsZh: ['进来就走的也算'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/spotlight-mapi:model/report/report.go',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/live/report/live_report.go',
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
      text: '直播间观看成本',
      platform: 'xiaohongshu',
    },
    {
      text: '直播间进入成本',
      platform: 'kuaishou',
    },
  ],
});
