import { defineMetric } from './types';

export default defineMetric({
  id: 'deep-visits',
  name: {
    'zh-CN': '深度访问量',
    en: 'Deep visits',
  },
  definition: {
    'zh-CN': '广告带来的继续往下看的访问。',
    en: 'Ad-guided visits that went beyond the first page.',
  },
  category: 'ads',
  unit: 'count',
  base: 'visit',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['深度访问量'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Visits that went on beyond the first page; the report gives the exact rule.'],
  },
  notesZh: ['具体怎么算看报表说明'],
  pitfalls: [],
  pitfallsZh: ['看得深还不等于买'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
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
      text: '深度访问量',
      platform: 'taobao',
    },
  ],
});
