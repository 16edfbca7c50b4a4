import { defineMetric } from './types';

export default defineMetric({
  id: 'dispute-refund-count',
  name: {
    'zh-CN': '纠纷退款数',
    en: 'Dispute refunds',
  },
  definition: {
    'zh-CN': '平台介入后退款的笔数。',
    en: 'Refunds decided after platform intervention.',
  },
  category: 'service',
  unit: 'count',
  base: 'order',
  better: 'lower',
  aliases: ['纠纷退款笔数'],
  labels: {
    pinduoduo: ['纠纷退款数'],
    taobao: ['纠纷退款笔数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    pinduoduo: ['Interface field on PDD covers one month.'],
  },
  notesZh: ['一般看一个月'],
  pitfalls: [],
  pitfallsZh: ['和纠纷退款率一个是数一个是比例'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56115358222',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '纠纷退款数',
      platform: 'pinduoduo',
    },
    {
      text: '纠纷退款笔数',
      platform: 'taobao',
    },
  ],
});
