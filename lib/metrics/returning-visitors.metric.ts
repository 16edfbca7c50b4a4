import { defineMetric } from './types';

export default defineMetric({
  id: 'returning-visitors',
  name: {
    'zh-CN': '老访客数',
    en: 'Existing visitors',
  },
  definition: {
    'zh-CN': '以前来过、这段时间又来的人数。',
    en: 'Visitors who had come before.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['Returning visitors'],
  labels: {
    taobao: ['老访客数'],
    shopee: ['Existing Visitors'],
  },
  unverifiedLabels: {},
  formula: 'visitors - new-visitors',
  notes: {
    all: [
      'Part of visitors who had visited before within the look-back window of the page.',
      'Visitors who had come before',
    ],
  },
  notesZh: ['以前来过的时间范围由平台定'],
  pitfalls: [
    'Not the same as returning buyers.',
    'Returning visitors have not necessarily bought before',
  ],
  pitfallsZh: ['再来看看不等于以前买过'],
  drivers: ['shop-followers', 'members', 'new-followers', 'favorite-count'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
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
      text: '老访客数',
      platform: 'taobao',
    },
    {
      text: 'Existing Visitors',
      platform: 'shopee',
    },
  ],
});
