import { defineMetric } from './types';

export default defineMetric({
  id: 'shipped-product-sales',
  name: {
    'zh-CN': '已发货商品销售额',
    en: 'Shipped product sales',
  },
  definition: {
    'zh-CN': '这段时间发出商品的金额。',
    en: 'Value of goods shipped in the period.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Shipped Product Sales'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: ['Amazon: value of what was shipped in the period, whatever the order date'],
  },
  notesZh: ['按发货日期算'],
  pitfalls: ['Never equal to ordered sales of the same days'],
  pitfallsZh: ['和同一天的下单金额不会相等'],
  drivers: ['units-shipped'],
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
      text: 'Shipped Product Sales',
      platform: 'amazon',
    },
  ],
});
