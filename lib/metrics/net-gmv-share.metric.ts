import { defineMetric } from './types';

export default defineMetric({
  id: 'net-gmv-share',
  name: {
    'zh-CN': '净交易额占比',
    en: 'Net share of ad sales',
  },
  definition: {
    'zh-CN': '净成交额占广告成交额的比例。',
    en: 'Net ad sales divided by ad sales.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {
    pinduoduo: ['净交易额占比'],
  },
  unverifiedLabels: {},
  formula: 'net-ad-gmv / ad-sales',
  notes: {},
  notesZh: ['低说明退款多'],
  pitfalls: [],
  pitfallsZh: ['和结算率不是一个数'],
  drivers: ['net-ad-gmv', 'ad-sales'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'unnamed',
      at: 'public source file 54643145155',
    },
    {
      kind: 'unnamed',
      at: 'public source file 59315225378',
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
      text: '净交易额占比',
      platform: 'pinduoduo',
    },
  ],
});
