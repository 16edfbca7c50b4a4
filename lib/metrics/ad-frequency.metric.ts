import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-frequency',
  name: {
    'zh-CN': '频次',
    en: 'Frequency',
  },
  definition: {
    'zh-CN': '平均每个人看到几次广告。',
    en: 'Average showings per person.',
  },
  category: 'ads',
  unit: 'ratio',
  base: 'person',
  better: 'depends',
  aliases: [],
  labels: {
    'meta-ads': ['Frequency'],
  },
  unverifiedLabels: {
    'meta-ads': ['频次'],
  },
  formula: 'ad-impressions / ad-reach',
  notes: {
    'meta-ads': ['Meta: average showings per person'],
  },
  notesZh: ['展示次数除以人数'],
  pitfalls: ['High frequency tires people: watch when CTR falls while it rises'],
  pitfallsZh: ['太多会让人烦，点击率会掉'],
  drivers: ['ad-reach'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'url',
      at: 'https://www.franchiseninja.ai/social-media-ad-metrics',
    },
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
      text: 'Frequency',
      platform: 'meta-ads',
    },
  ],
});
