import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-action-clicks',
  name: {
    'zh-CN': '广告行为数',
    en: 'Ad action clicks',
  },
  definition: {
    'zh-CN': '看到素材后点下去的次数。',
    en: 'Clicks made on the ad after the material was shown.',
  },
  category: 'ads',
  unit: 'count',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {
    kuaishou: ['行为数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    kuaishou: ['Kuaishou lists cover clicks and action (行为) clicks apart.'],
  },
  notesZh: ['和封面点击分开统计'],
  pitfalls: [],
  pitfallsZh: ['同一平台有两种点击，看清是哪种'],
  drivers: [],
  seeAlso: ['ad-clicks', 'link-clicks'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70935100223',
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
      text: '行为数',
      platform: 'kuaishou',
    },
  ],
});
