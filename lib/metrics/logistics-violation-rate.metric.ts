import { defineMetric } from './types';

export default defineMetric({
  id: 'logistics-violation-rate',
  name: {
    'zh-CN': '物流综合违规处理率',
    en: 'Logistics violation rate',
  },
  definition: {
    'zh-CN': '物流违规被处理的订单占比。',
    en: 'Share of orders with a handled logistics violation.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['近30天物流综合违规处理率'],
  labels: {
    pinduoduo: ['近30天物流综合违规处理率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Share of orders with a logistics violation handled, 30 days (rule text not found).'],
  },
  notesZh: ['看30天'],
  pitfalls: [],
  pitfallsZh: ['规则细节看平台公告'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56216023291',
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
      text: '近30天物流综合违规处理率',
      platform: 'pinduoduo',
    },
  ],
});
