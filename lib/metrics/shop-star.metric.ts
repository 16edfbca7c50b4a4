import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-star',
  name: {
    'zh-CN': '综合体验星级',
    en: 'Shop star level',
  },
  definition: {
    'zh-CN': '平台给店铺评的星级。',
    en: 'Star level the platform gives the shop.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['店铺星级', '店铺综合体验星级', '星级', '当前星级', '店铺体验得分'],
  labels: {
    pinduoduo: ['店铺综合体验星级'],
    jd: ['店铺星级', '当前星级'],
    '1688': ['星级'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    pinduoduo: [
      'PDD: built from 领航员 indicators; each shows own value, met/not met and the standard of the next star.',
    ],
    jd: [
      'JD: 1-5 stars from the 体验得分 rank; customer service, logistics, after-sale, product plus extra items.',
    ],
  },
  notesZh: ['由几项指标达标情况决定'],
  pitfalls: [],
  pitfallsZh: ['星级不是分数，旁边可能另有得分'],
  drivers: ['platform-help-rate', 'reply-rate-3min', 'severe-defect-rate'],
  seeAlso: ['shop-experience-score', 'shop-performance-score', 'account-health-rating'],
  thresholds: [
    {
      platform: 'jd',
      fact: 'Observed weights: customer service 15, logistics 50, after-sale 20, product 15, extra items 10 (one tea shop; may vary by category)',
      asOf: '2026-08-13',
      source: 'code-index:57713388462',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '店铺综合体验星级',
      platform: 'pinduoduo',
    },
    {
      text: '店铺星级',
      platform: 'jd',
    },
  ],
});
