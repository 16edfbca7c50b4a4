import { defineMetric } from './types';

export default defineMetric({
  id: 'traffic-source-share',
  name: {
    'zh-CN': '流量来源占比',
    en: 'Traffic source mix',
  },
  definition: {
    'zh-CN': '各个来源带来的访客各占多少。',
    en: 'How visitors split over the sources they came from.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'visitor',
  better: 'depends',
  aliases: ['流量结构', '来源名称', '流量来源'],
  labels: {
    jd: ['流量来源'],
    '1688': ['流量来源'],
    taobao: ['流量来源', '来源名称'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Sources overlap: one person may come through two sources, so the parts can add up to more than the total.',
    ],
    jd: ['JD source table seen in public tools covers the APP channel only.'],
  },
  notesZh: ['一个人可能从几个来源进来，会重复算'],
  pitfalls: ['Summing source visitors and expecting the shop total.'],
  pitfallsZh: ['各来源加起来可能比总访客多'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
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
      text: '流量来源',
      platform: 'jd',
    },
    {
      text: '流量来源',
      platform: '1688',
    },
  ],
});
