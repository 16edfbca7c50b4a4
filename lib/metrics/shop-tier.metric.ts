import { defineMetric } from './types';

export default defineMetric({
  id: 'shop-tier',
  name: {
    'zh-CN': '店铺层级',
    en: 'Shop tier',
  },
  definition: {
    'zh-CN': '平台按近期销售额给店铺分的层级。',
    en: 'Tier the platform gives by recent sales in the category.',
  },
  category: 'traffic',
  unit: 'score',
  base: 'tier',
  better: 'higher',
  aliases: ['层级', '成长层级', '第X层级', '层级排名'],
  labels: {
    taobao: ['店铺层级', '层级排名'],
    jd: ['店铺层级'],
    '1688': ['层级'],
    pinduoduo: ['成长层级'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Tier by recent sales (usually last 30 days) within the category; peers used for comparison come from the same tier.',
    ],
  },
  notesZh: ['一般看最近30天', '同行比较按同一层级'],
  pitfalls: [
    'Moving up a tier changes the peer group, so peer comparison can suddenly look worse.',
  ],
  pitfallsZh: ['升级后换了一批同行，比较会显得变差'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
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
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56013029118',
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
      text: '店铺层级',
      platform: 'taobao',
    },
    {
      text: '店铺层级',
      platform: 'jd',
    },
  ],
});
