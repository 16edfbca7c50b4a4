import { defineMetric } from './types';

export default defineMetric({
  id: 'yoy-change',
  name: {
    'zh-CN': '同比',
    en: 'Change vs last year',
  },
  definition: {
    'zh-CN': '和去年同一时间比变了百分之几。',
    en: 'Change against the same time last year.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'previous value',
  better: 'depends',
  aliases: ['较去年同期'],
  labels: {
    jd: ['同比'],
    taobao: ['较去年同期'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {},
  notesZh: ['看的是去年同一天或同一段'],
  pitfalls: ['Festival dates move between years.'],
  pitfallsZh: ['节日每年日期不同，会比错'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '同比',
      platform: 'jd',
    },
    {
      text: '较去年同期',
      platform: 'taobao',
    },
  ],
});
