import { defineMetric } from './types';

export default defineMetric({
  id: 'units-shipped',
  name: {
    'zh-CN': '已发货件数',
    en: 'Units shipped',
  },
  definition: {
    'zh-CN': '这段时间发出的件数。',
    en: 'Pieces shipped in the period.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'piece',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Units Shipped'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: pieces shipped in the period'],
  },
  notesZh: ['按发货日算'],
  pitfalls: ['Belongs partly to orders of earlier days'],
  pitfallsZh: ['有一部分是以前的订单'],
  drivers: ['items-sold'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
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
      text: 'Units Shipped',
      platform: 'amazon',
    },
  ],
});
