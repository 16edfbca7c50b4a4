import { defineMetric } from './types';

export default defineMetric({
  id: 'logistics-experience-score',
  name: {
    'zh-CN': '物流体验分',
    en: 'Logistics experience score',
  },
  definition: {
    'zh-CN': '物流这部分的体验分。',
    en: 'Score for shipping and delivery experience.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['物流体验', '物流履约得分', '物流速度', '发货服务体验分', '物流服务体验分', '物流履约'],
  labels: {
    douyin: ['物流体验', '物流体验分'],
    taobao: ['物流速度'],
    jd: ['物流履约得分', '物流履约'],
    '1688': ['物流体验'],
    pinduoduo: ['物流服务体验分', '发货服务体验分'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    douyin: [
      'Douyin: pickup-time score, on-time delivery rate and logistics-caused return rate with industry weights.',
    ],
  },
  notesZh: ['看揽收快慢和送达'],
  pitfalls: [],
  pitfallsZh: ['名字很像的还有物流服务评分'],
  drivers: ['pickup-duration-score', 'waybill-on-time-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'douyin',
      fact: 'Opening remote-area logistics with at least one signed order without after-sale adds 3 points (max 100)',
      asOf: '2026-07-14',
      source: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/douyin/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60845564904',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
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
      text: '物流体验',
      platform: 'douyin',
    },
    {
      text: '物流速度',
      platform: 'taobao',
    },
  ],
});
