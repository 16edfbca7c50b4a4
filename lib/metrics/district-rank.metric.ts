import { defineMetric } from './types';

export default defineMetric({
  id: 'district-rank',
  name: {
    'zh-CN': '商圈排名',
    en: 'Trade-area rank',
  },
  definition: {
    'zh-CN': '店铺在商圈同类店里的名次。',
    en: 'Rank among same-category shops in the trade area.',
  },
  category: 'traffic',
  unit: 'score',
  base: 'position',
  better: 'lower',
  aliases: [],
  labels: {
    'meituan-eleme': ['商圈排名'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Rank among shops of the same main category in the same trade area; empty when there are no sales.',
    ],
  },
  notesZh: ['数字越小名次越前，没销量时是空的'],
  pitfalls: [],
  pitfallsZh: ['名次掉了也可能是别人做得更好'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '商圈排名',
      platform: 'meituan-eleme',
    },
  ],
});
