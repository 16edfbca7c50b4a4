import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-material-impressions',
  name: {
    'zh-CN': '素材曝光数',
    en: 'Ad material impressions',
  },
  definition: {
    'zh-CN': '广告素材播放出来的次数。',
    en: 'Times the ad material itself was played or shown.',
  },
  category: 'ads',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: [],
  labels: {
    kuaishou: ['素材曝光数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['在封面被点开之后才算'],
  pitfalls: [
    "Kuaishou's 素材曝光数 counts the playing stage and is built from a click field in its interface.",
  ],
  pitfallsZh: ['和封面曝光数不是一个数'],
  drivers: [],
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
      text: '素材曝光数',
      platform: 'kuaishou',
    },
  ],
});
