import { defineMetric } from './types';

export default defineMetric({
  id: 'peer-average',
  name: {
    'zh-CN': '同行同层平均',
    en: 'Peer average',
  },
  definition: {
    'zh-CN': '同类同级店铺的平均水平。',
    en: 'Average value of shops of the same kind and tier.',
  },
  category: 'sales',
  unit: 'ratio',
  base: 'peer value',
  better: 'depends',
  aliases: ['同行平均', '同行基准', '行业平均', '同行同级均值', '商圈同行均值'],
  labels: {
    taobao: ['同行同层平均'],
    douyin: ['同行基准'],
    jd: ['同行同级均值'],
    'meituan-eleme': ['商圈同行均值'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Same category and same tier; the group changes when the tier changes.'],
  },
  notesZh: ['换了层级，比较的同行也换'],
  pitfalls: ['Being below 同行同层优秀 is normal for most shops; it is the top group.'],
  pitfallsZh: ['数值的单位跟着所比的指标走'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70771130213',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      text: '同行同层平均',
      platform: 'taobao',
    },
    {
      text: '同行基准',
      platform: 'douyin',
    },
  ],
});
