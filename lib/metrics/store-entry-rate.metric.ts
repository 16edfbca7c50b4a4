import { defineMetric } from './types';

export default defineMetric({
  id: 'store-entry-rate',
  name: {
    'zh-CN': '入店转化率',
    en: 'Exposure-to-entry rate',
  },
  definition: {
    'zh-CN': '看到店铺的人里有多少进了店。',
    en: 'Share of people who saw the store and entered.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: ['进店率', '进店转化率'],
  labels: {
    'meituan-eleme': ['入店转化率'],
  },
  unverifiedLabels: {},
  formula: 'store-entry-users / store-exposure-users',
  notes: {
    all: ['Entered people divided by people who saw the store.'],
  },
  notesZh: ['等于入店人数除以曝光人数'],
  pitfalls: ['新客入店转化率 and 老客入店转化率 are separate columns that contain this label.'],
  pitfallsZh: ['新客、老客入店转化率是另外两列'],
  drivers: ['store-entry-users', 'store-exposure-users'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      text: '入店转化率',
      platform: 'meituan-eleme',
    },
  ],
});
