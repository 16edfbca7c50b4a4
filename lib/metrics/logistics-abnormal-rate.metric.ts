import { defineMetric } from './types';

export default defineMetric({
  id: 'logistics-abnormal-rate',
  name: {
    'zh-CN': '物流异常率',
    en: 'Abnormal logistics rate',
  },
  definition: {
    'zh-CN': '物流轨迹不正常的占比。',
    en: 'Share of parcels with abnormal tracking.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'parcel',
  better: 'lower',
  aliases: ['物流轨迹异常'],
  labels: {
    taobao: ['物流异常率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: [
      'Dropped from the Taobao 真实体验分 on 16 March 2026; abnormal tracks now lead to deduction instead.',
    ],
  },
  notesZh: ['有的平台已改成扣分'],
  pitfalls: [],
  pitfallsZh: ['旧页面可能还显示这个数'],
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'taobao',
      fact: 'Tmall: no update within 24 hours after pickup, or 48 h standstill in the same region / 72 h across provinces, costs 5% (5-50 yuan); severe abnormality 20% (5-100 yuan)',
      asOf: '2026-04-09',
      source: 'https://rulechannel.tmall.com/?type=detail&ruleId=11000266&cId=391',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
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
      text: '物流异常率',
      platform: 'taobao',
    },
  ],
});
