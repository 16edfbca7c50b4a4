import { defineMetric } from './types';

export default defineMetric({
  id: 'cs-satisfaction-rate',
  name: {
    'zh-CN': '客户满意率',
    en: 'Chat satisfaction',
  },
  definition: {
    'zh-CN': '给了评价的人里满意的占比。',
    en: 'Share of ratings that were satisfied.',
  },
  category: 'service',
  unit: 'percent',
  base: 'rating',
  better: 'higher',
  aliases: ['旺旺满意度', '咨询满意度', '客服满意度', '客服好评率'],
  labels: {
    taobao: ['客户满意率', '旺旺满意度'],
    '1688': ['咨询满意度'],
    pinduoduo: ['客服满意度'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: [
      'Sycm: (very satisfied + satisfied) / ratings received.',
      'Taobao score: satisfied ratings (unsolved removed) / ratings, 30 days.',
    ],
  },
  notesZh: ['只算有评价的会话'],
  pitfalls: ['Few ratings make it jump.'],
  pitfallsZh: ['评价少时上下跳得厉害'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
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
      text: '客户满意率',
      platform: 'taobao',
    },
    {
      text: '咨询满意度',
      platform: '1688',
    },
  ],
});
