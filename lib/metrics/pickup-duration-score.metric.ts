import { defineMetric } from './types';

export default defineMetric({
  id: 'pickup-duration-score',
  name: {
    'zh-CN': '揽收时长平均得分',
    en: 'Pickup-time score',
  },
  definition: {
    'zh-CN': '按揽收快慢算出的平均分。',
    en: 'Average points by hours from payment to pickup.',
  },
  category: 'logistics',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['揽收时长'],
  labels: {
    douyin: ['揽收时长平均得分'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Each order gets 50-100 points by hours from payment to pickup; orders paid 18:00-6:00 start counting at 6:00.',
      'The average is used directly, without the six-step scale.',
    ],
  },
  notesZh: ['越快分越高，夜里的单早上才开始算'],
  pitfalls: [],
  pitfallsZh: ['分数是平均的，几单慢就会拉低'],
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'douyin',
      fact: 'Logistics dimension of 商家体验分; fraud-shipping orders count as 50',
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
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
      text: '揽收时长平均得分',
      platform: 'douyin',
    },
  ],
});
