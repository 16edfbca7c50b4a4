import { defineMetric } from './types';

export default defineMetric({
  id: 'compensation-paid',
  name: {
    'zh-CN': '赔付金额',
    en: 'Compensation paid',
  },
  definition: {
    'zh-CN': '赔给买家的钱。',
    en: 'Money paid to buyers by rule.',
  },
  category: 'finance',
  unit: 'money',
  base: 'order',
  better: 'lower',
  aliases: ['赔付红包', '违规赔付'],
  labels: {
    taobao: ['赔付红包'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    all: ['Money paid to buyers by rule, usually for late, missing or fake shipping.'],
  },
  notesZh: ['多因晚发、缺货、虚假发货'],
  pitfalls: [],
  pitfallsZh: ['先看原因再想办法减少'],
  drivers: ['late-ship-rate', 'fake-ship-orders'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'taobao',
      fact: 'Several orders of one buyer on one day: at most 500 yuan together',
      asOf: '2026-04-09',
      source: 'https://rulechannel.tmall.com/?type=detail&ruleId=11000266&cId=391',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://rulechannel.tmall.com/?type=detail&ruleId=11000266&cId=391',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
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
      text: '赔付红包',
      platform: 'taobao',
    },
  ],
});
