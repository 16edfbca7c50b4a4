import { defineMetric } from './types';

export default defineMetric({
  id: 'omni-gmv',
  name: {
    'zh-CN': '整体成交金额',
    en: 'Overall sales (full-domain)',
  },
  definition: {
    'zh-CN': '被推广的直播间或商品全部成交额。',
    en: 'All sales of the promoted room or product.',
  },
  category: 'ads',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['整体成交金额(元)'],
  labels: {
    douyin: ['整体成交金额', '整体成交金额(元)'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['All sales of the promoted room or product in the plan, ad-driven or organic.'],
  },
  notesZh: ['自然来的成交也算'],
  pitfalls: ['Contains 成交金额.'],
  pitfallsZh: ['不全是广告带来的'],
  drivers: [],
  seeAlso: ['gmv', 'ad-sales'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/uni_promotion_get.go',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'recall',
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
      text: '整体成交金额',
      platform: 'douyin',
    },
  ],
});
