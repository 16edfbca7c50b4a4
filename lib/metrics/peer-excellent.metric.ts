import { defineMetric } from './types';

export default defineMetric({
  id: 'peer-excellent',
  name: {
    'zh-CN': '同行同层优秀',
    en: 'Top-peer value',
  },
  definition: {
    'zh-CN': '同类店铺里做得最好那批的水平。',
    en: 'Value of the top group among similar shops.',
  },
  category: 'sales',
  unit: 'ratio',
  base: 'peer value',
  better: 'depends',
  aliases: ['同行顶尖', '同行优秀', '同行上级均值', '商圈同行前10%均值'],
  labels: {
    taobao: ['同行同层优秀'],
    douyin: ['同行顶尖'],
    jd: ['同行上级均值'],
    'meituan-eleme': ['商圈同行前10%均值'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'meituan-eleme': [
      'Value of the top group among peers (Meituan: average of the best 10%), not the average peer.',
    ],
  },
  notesZh: ['是最好的那一批，不是一般同行'],
  pitfalls: [],
  pitfallsZh: ['比它低很正常，多数店都低'],
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
      text: '同行同层优秀',
      platform: 'taobao',
    },
    {
      text: '同行顶尖',
      platform: 'douyin',
    },
  ],
});
