import { defineMetric } from './types';

export default defineMetric({
  id: 'member-join-rate',
  name: {
    'zh-CN': '入会率',
    en: 'Member join rate',
  },
  definition: {
    'zh-CN': '引来的人里有多少人入会。',
    en: 'Share of guided people who joined membership.',
  },
  category: 'customer',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['入会率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: [
      "In Alimama: joins caused by ads / guided visitors or clicks; see the report's own definition.",
    ],
  },
  notesZh: ['分母是访问还是点击，看报表说明'],
  pitfalls: [],
  pitfallsZh: ['只适合在同一张报表里比较'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '入会率',
      platform: 'taobao',
    },
  ],
});
