import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-results',
  name: {
    'zh-CN': '成果',
    en: 'Results',
  },
  definition: {
    'zh-CN': '广告自己的目标达成了几次。',
    en: "Times the campaign's own goal was reached.",
  },
  category: 'ads',
  unit: 'count',
  base: 'event',
  better: 'higher',
  aliases: [],
  labels: {
    'meta-ads': ['Results'],
  },
  unverifiedLabels: {
    'meta-ads': ['成效', '成果'],
  },
  formula: null,
  notes: {
    'meta-ads': [
      "Meta: how often the campaign's own goal was reached, such as purchases, leads or link clicks; may be modelled",
    ],
  },
  notesZh: ['目标可能是成交，也可能是点赞'],
  pitfalls: ['100 results may be 100 likes: read the small line under the figure'],
  pitfallsZh: ['看清数字下面写的是什么目标'],
  drivers: ['ad-spend'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
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
      text: 'Results',
      platform: 'meta-ads',
    },
  ],
});
