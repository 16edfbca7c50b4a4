import { defineMetric } from './types';

export default defineMetric({
  id: 'invoice-defect-rate',
  name: {
    'zh-CN': '发票缺陷率',
    en: 'Invoice defect rate',
  },
  definition: {
    'zh-CN': '企业订单发票缺失或迟到的占比。',
    en: 'Business orders with missing or late invoice.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['IDR'],
  labels: {
    amazon: ['Invoice Defect Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: [
      'Amazon Business sellers in Europe: orders of business buyers with missing or late invoice over orders',
    ],
  },
  notesZh: ['只看企业买家订单'],
  pitfalls: ['Concerns only business orders'],
  pitfallsZh: ['普通订单不受影响'],
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/accountHealthReport-2020-11-18.json',
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
      text: 'Invoice Defect Rate',
      platform: 'amazon',
    },
  ],
});
