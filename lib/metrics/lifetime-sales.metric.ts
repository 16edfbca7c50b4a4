import { defineMetric } from './types';

export default defineMetric({
  id: 'lifetime-sales',
  name: {
    'zh-CN': '累计销售额',
    en: 'Lifetime sales',
  },
  definition: {
    'zh-CN': '开店以来累计的开票销售额。',
    en: 'Invoiced sales of all time.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    magento: ['Lifetime Sales'],
  },
  formula: null,
  notes: {
    magento: [
      'Magento: invoiced revenue of all time without tax and shipping; cancelled, new and pending orders are out',
    ],
  },
  notesZh: ['不含税和运费'],
  pitfalls: ['Does not move with the date selector'],
  pitfallsZh: ['不随日期变化'],
  drivers: ['invoiced-revenue'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'magento/magento2:app/code/Magento/Reports/Model/ResourceModel/Order/Collection.php',
    },
    {
      kind: 'recall',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [],
});
