import { defineMetric } from './types';

export default defineMetric({
  id: 'violation-points',
  name: {
    'zh-CN': '违规积分',
    en: 'Violation points',
  },
  definition: {
    'zh-CN': '因违规被记的分。',
    en: 'Points recorded for breaking rules.',
  },
  category: 'score',
  unit: 'points',
  base: 'point',
  better: 'lower',
  aliases: ['扣分', '违规分', '计分', '违规扣分', '扣分（计分）'],
  labels: {
    douyin: ['违规积分'],
    taobao: ['违规扣分'],
    shopee: ['Penalty Points'],
  },
  unverifiedLabels: {
    'tiktok-shop': ['Violation points'],
    shopee: ['Penalty points'],
  },
  formula: null,
  notes: {
    all: [
      'Accumulate by kind of violation and are cleared by calendar year on most platforms (recall).',
    ],
    shopee: [
      'Shopee: points per quarter for missed targets and rule breaches; reset on the first Monday of the quarter',
    ],
  },
  notesZh: ['什么时候清零各平台不同'],
  pitfalls: ['Reset of points does not lift a running punishment'],
  pitfallsZh: ['清零不等于处罚结束'],
  drivers: ['non-fulfilment-rate', 'late-ship-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'taobao',
      fact: 'Tmall: serious late shipment with upheld complaint costs 1 point each time, at most 6 in 30 days',
      asOf: '2026-04-09',
      source: 'https://rulechannel.tmall.com/?type=detail&ruleId=11000266&cId=391',
    },
    {
      platform: 'shopee',
      fact: '15 points: account frozen for 28 days (Philippines)',
      asOf: 'undated',
      source: 'https://ginee.com/ph/insights/shopee-philippines-penalty-system/',
    },
    {
      platform: 'shopee',
      fact: 'Above 3 points: activities restricted for 28 days',
      asOf: 'undated',
      source: 'https://www.amz10.com/p/18151.html',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'recall',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'url',
      at: 'https://help.bigseller.pro/en_US/detail/4770',
    },
    {
      kind: 'url',
      at: 'https://ginee.com/ph/insights/shopee-philippines-penalty-system/',
    },
    {
      kind: 'url',
      at: 'https://www.exabytes.my/blog/shopee-penalty-points-guide/',
    },
    {
      kind: 'url',
      at: 'https://www.amz10.com/p/18151.html',
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
      text: '违规积分',
      platform: 'douyin',
    },
    {
      text: '违规扣分',
      platform: 'taobao',
    },
  ],
});
