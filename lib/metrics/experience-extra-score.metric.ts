import { defineMetric } from './types';

export default defineMetric({
  id: 'experience-extra-score',
  name: {
    'zh-CN': '附加项得分',
    en: 'Extra items score',
  },
  definition: {
    'zh-CN': '达标后能加的分。',
    en: 'Extra points for certified service and similar.',
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['附加分', '特色服务加分', '近7天退款不退货执行率'],
  labels: {
    jd: ['附加项得分'],
    taobao: ['特色服务加分'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Extra points for certified service, free-return insurance, repurchase or price strength; capped so the total does not exceed the maximum.',
    ],
  },
  notesZh: ['有上限'],
  pitfalls: [],
  pitfallsZh: ['加满后总分也不会超过满分'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 66710248244',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'repository',
      at: 'Leiixin/tmall-rule-tracker:data/curated-source-cache.json',
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
      text: '附加项得分',
      platform: 'jd',
    },
    {
      text: '特色服务加分',
      platform: 'taobao',
    },
  ],
});
