import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-cost-per-result',
  name: {
    'zh-CN': '单次成果费用',
    en: 'Cost per result',
  },
  definition: {
    'zh-CN': '平均每次成果花多少广告费。',
    en: 'Ad money per result.',
  },
  category: 'ads',
  unit: 'money',
  base: 'event',
  better: 'lower',
  aliases: [],
  labels: {
    'meta-ads': ['Cost per result'],
  },
  unverifiedLabels: {
    'meta-ads': ['单次成果费用'],
  },
  formula: 'ad-spend / ad-results',
  notes: {
    'meta-ads': ["Meta: amount spent over results, and result depends on the campaign's goal"],
  },
  notesZh: ['成果是什么由广告目标定'],
  pitfalls: [],
  pitfallsZh: ['两个目标不同的广告不能比'],
  drivers: ['ad-spend', 'ad-results'],
  seeAlso: ['cost-per-order', 'conversion-cost', 'net-cost-per-order', 'omni-cost-per-order'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://help.franchiseninja.ai/portal/en/kb/articles/meta-ads-key-metrics-explained',
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
      text: 'Cost per result',
      platform: 'meta-ads',
    },
  ],
});
