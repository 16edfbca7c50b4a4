import { defineMetric } from './types';

export default defineMetric({
  id: 'traffic-index',
  name: {
    'zh-CN': '流量指数',
    en: 'Traffic index',
  },
  definition: {
    'zh-CN': '由访客数换算出来的指数。',
    en: 'An index derived from visitors.',
  },
  category: 'traffic',
  unit: 'score',
  base: 'index point',
  better: 'higher',
  aliases: ['访客指数', '访问人气'],
  labels: {
    taobao: ['流量指数', '访问人气'],
    jd: ['访客指数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Index derived from visitors; higher means more visitors but not in proportion.'],
  },
  notesZh: ['数越大人越多，但不成比例'],
  pitfalls: ["Third-party tools that 'restore' index values give estimates only."],
  pitfallsZh: ['还原成真实人数的数字只是估计'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
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
      text: '流量指数',
      platform: 'taobao',
    },
    {
      text: '访客指数',
      platform: 'jd',
    },
  ],
});
