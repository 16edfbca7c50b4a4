import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-action-rate',
  name: {
    'zh-CN': '行为率',
    en: 'Ad action rate',
  },
  definition: {
    'zh-CN': '素材每展示一百次有几次行为。',
    en: 'Ad action clicks divided by material impressions.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    kuaishou: ['行为率'],
  },
  unverifiedLabels: {},
  formula: 'ad-action-clicks / ad-material-impressions',
  notes: {},
  notesZh: ['分母是素材曝光数'],
  pitfalls: [],
  pitfallsZh: ['和封面点击率不是一个数'],
  drivers: ['ad-action-clicks', 'ad-material-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
    },
    {
      kind: 'unnamed',
      at: 'public source file 33238440276',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/merchat_stat.go',
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
      text: '行为率',
      platform: 'kuaishou',
    },
  ],
});
