import { defineMetric } from './types';

export default defineMetric({
  id: 'campaign-participation-rate',
  name: {
    'zh-CN': '活动参与率',
    en: 'Campaign participation',
  },
  definition: {
    'zh-CN': '报名的活动占可报活动的比例。',
    en: 'Share of available campaigns that were joined.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'campaign',
  better: 'higher',
  aliases: [],
  labels: {
    shopee: ['Partisipasi Campaign'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopee: ['Shopee sellers compute nominated sessions over available campaign sessions'],
  },
  notesZh: ['按活动场次算'],
  pitfalls: ['Taking part in everything burns margin'],
  pitfallsZh: ['每个都参加会把利润吃光'],
  drivers: ['discounts-amount'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 65789994056 (Shopee Indonesia backend pages and labels)',
    },
  ],
  sourcePublic: false,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Partisipasi Campaign',
      platform: 'shopee',
    },
  ],
});
