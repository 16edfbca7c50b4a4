import { defineMetric } from './types';

export default defineMetric({
  id: 'audience-assets-ainrl',
  name: {
    'zh-CN': 'AINRL用户资产',
    en: 'AINRL user assets',
  },
  definition: {
    'zh-CN': '按和店铺的关系分层的用户数。',
    en: 'People counted by stage of relation to the shop.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: ['人群分析'],
  labels: {
    xiaohongshu: ['AINRL用户资产', '人群分析'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    xiaohongshu: ['Snapshot page without date filter on Qianfan.'],
  },
  notesZh: ['是当天的快照，不能选日期'],
  pitfalls: [],
  pitfallsZh: ['各层的人不要相加当成客户数'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61140287570',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'AINRL用户资产',
      platform: 'xiaohongshu',
    },
  ],
});
