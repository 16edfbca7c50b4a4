import { defineMetric } from './types';

export default defineMetric({
  id: 'seeding-gmv',
  name: {
    'zh-CN': '种草成交金额',
    en: 'Content-seeded sales',
  },
  definition: {
    'zh-CN': '看过自家内容的人15天内付的钱。',
    en: 'Money paid within 15 days after own content.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['引导种草成交金额'],
  labels: {
    taobao: ['种草成交金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: [
      'Money paid within 15 days after a user clicked the product under own content (or watched it 3s or more in the newer definition).',
    ],
  },
  notesZh: ['看或点过内容就可能算'],
  pitfalls: [
    '15-day window: overlaps with ad and search credit; cannot be added to other channels.',
  ],
  pitfallsZh: ['和广告、搜索会重复，不能相加'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '种草成交金额',
      platform: 'taobao',
    },
  ],
});
