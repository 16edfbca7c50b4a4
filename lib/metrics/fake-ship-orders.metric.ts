import { defineMetric } from './types';

export default defineMetric({
  id: 'fake-ship-orders',
  name: {
    'zh-CN': '虚假发货',
    en: 'Fake shipping',
  },
  definition: {
    'zh-CN': '传了单号却没真发的订单数。',
    en: 'Orders with a number uploaded but nothing sent.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: ['欺诈发货'],
  labels: {
    douyin: ['欺诈发货'],
    taobao: ['虚假发货'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['A number was uploaded but nothing (or something else) was really sent.'],
  },
  notesZh: ['没有揽收就可能算'],
  pitfalls: [],
  pitfallsZh: ['按规则常要赔给买家，先查单号有没有揽收'],
  drivers: [],
  seeAlso: [],
  thresholds: [
    {
      platform: 'taobao',
      fact: 'Tmall: number uploaded but no pickup record within 24 hours counts as fake shipping, 5% of the price (5-100 yuan)',
      asOf: '2026-04-09',
      source: 'https://rulechannel.tmall.com/?type=detail&ruleId=11000266&cId=391',
    },
    {
      platform: 'douyin',
      fact: 'Three or more fraud-shipping orders on one day count as one violation: 15 points off the experience score and frozen payments',
      asOf: '2026-08',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/rule-text/rule-aHwH9wK4JyWJ.txt',
    },
  ],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/rule-text/rule-aHwH9wK4JyWJ.txt',
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
      text: '欺诈发货',
      platform: 'douyin',
    },
    {
      text: '虚假发货',
      platform: 'taobao',
    },
  ],
});
