import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-reach',
  name: {
    'zh-CN': '覆盖人数',
    en: 'Reach',
  },
  definition: {
    'zh-CN': '看到过广告的不重复人数。',
    en: 'Distinct people who saw the ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: [],
  labels: {
    'meta-ads': ['Reach'],
  },
  unverifiedLabels: {
    amazon: ['Reach'],
    'meta-ads': ['覆盖人数'],
  },
  formula: null,
  notes: {
    'meta-ads': ['Meta: people who saw the ads at least once; estimated'],
  },
  notesZh: ['是平台估计的人数'],
  pitfalls: ['People, while impressions are showings'],
  pitfallsZh: ['人数和展示次数不同'],
  drivers: ['ad-spend'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
    },
    {
      kind: 'url',
      at: 'https://github.com/CommandersAct/Adloop-Documentation/blob/master/Meta-metrics-&-dimensions.md',
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
      text: 'Reach',
      platform: 'meta-ads',
    },
  ],
});
