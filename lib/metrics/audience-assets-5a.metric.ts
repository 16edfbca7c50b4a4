import { defineMetric } from './types';

export default defineMetric({
  id: 'audience-assets-5a',
  name: {
    'zh-CN': '5A人群资产',
    en: '5A audience assets',
  },
  definition: {
    'zh-CN': '按和店铺的关系分成五层的人数。',
    en: 'People counted in five stages of relation to the brand.',
  },
  category: 'customer',
  unit: 'count',
  base: 'person',
  better: 'higher',
  aliases: [
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    '5A总人群资产',
    'A1认知人群',
    'A2种草人群',
    'A3互动人群',
    'A4购买人群',
    'A5拥护人群',
  ],
  labels: {
    douyin: ['A1认知人群', 'A2种草人群', 'A3互动人群', 'A4购买人群', 'A5拥护人群'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    douyin: [
      'Oceanengine Yuntu counts people by relation to the brand: aware, appealed, asked/interacted, bought, advocates.',
    ],
  },
  notesZh: ['从知道到忠实分五层，标签写明哪一层'],
  pitfalls: ['A1 grows cheaply with impressions; A3 is the stage closest to purchase.'],
  pitfallsZh: ['第一层涨得容易，离购买还远'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'A1认知人群',
      platform: 'douyin',
    },
  ],
});
