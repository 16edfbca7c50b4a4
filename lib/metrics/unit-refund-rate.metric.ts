import { defineMetric } from './types';

export default defineMetric({
  id: 'unit-refund-rate',
  name: {
    'zh-CN': '退款件数占比',
    en: 'Refund rate (units)',
  },
  definition: {
    'zh-CN': '退款的件数占卖出件数的比例。',
    en: 'Units refunded divided by units ordered.',
  },
  category: 'sales',
  unit: 'percent',
  base: 'piece',
  better: 'lower',
  aliases: [],
  labels: {
    amazon: ['Refund Rate', 'Refunded Rate'],
  },
  unverifiedLabels: {},
  formula: 'units-refunded / items-sold',
  notes: {
    amazon: [
      'Amazon: units refunded over units ordered of the period; the report schema prints the division upside down, its sample (1 of 23 = 4.35 %) and the newer schema show the right way',
    ],
  },
  notesZh: ['按件数算'],
  pitfalls: ["Copying Amazon's printed formula would give nonsense above 100 %"],
  pitfallsZh: ['这周退的多半是以前卖的'],
  drivers: ['units-refunded', 'items-sold'],
  seeAlso: [
    'refund-rate',
    'refund-order-rate',
    'return-rate',
    'return-order-rate',
    'refund-rate-1h',
    'non-buyer-fault-refund-rate',
  ],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
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
      text: 'Refund Rate',
      platform: 'amazon',
    },
  ],
});
