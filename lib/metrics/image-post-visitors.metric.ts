import { defineMetric } from './types';

export default defineMetric({
  id: 'image-post-visitors',
  name: {
    'zh-CN': '图文访客数',
    en: 'Picture-post visitors',
  },
  definition: {
    'zh-CN': '看本店图文满3秒的人数。',
    en: 'People who viewed own picture posts for 3 seconds.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['图文访客数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['People who viewed own picture posts 3 seconds or more.'],
  },
  notesZh: ['看满3秒才算'],
  pitfalls: [],
  pitfallsZh: ['看图文的人不一定看商品'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
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
      text: '图文访客数',
      platform: 'taobao',
    },
  ],
});
