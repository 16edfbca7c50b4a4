import { defineMetric } from './types';

export default defineMetric({
  id: 'organic-impressions',
  name: {
    'zh-CN': '自然流量曝光量',
    en: 'Organic impressions boosted by ads',
  },
  definition: {
    'zh-CN': '广告带动的自然展示次数。',
    en: 'Organic impressions the platform links to ads.',
  },
  category: 'ads',
  unit: 'count',
  base: 'view',
  better: 'higher',
  aliases: ['自然流量曝光'],
  labels: {
    taobao: ['自然流量曝光量'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: [
      'Computed later than the other Alimama columns; zero right after midnight means not ready.',
    ],
  },
  notesZh: ['比别的列晚更新'],
  pitfalls: ["Zero is read as 'ads kill free traffic'."],
  pitfallsZh: ['刚过零点是0，不代表没有'],
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
      at: 'public source file 70712918673',
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
      text: '自然流量曝光量',
      platform: 'taobao',
    },
  ],
});
