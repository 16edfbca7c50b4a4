import { defineMetric } from './types';

export default defineMetric({
  id: 'return-dissatisfaction-rate',
  name: {
    'zh-CN': '退货不满意率',
    en: 'Return dissatisfaction rate',
  },
  definition: {
    'zh-CN': '对退货处理不满意的占比。',
    en: 'Share of return requests handled badly.',
  },
  category: 'service',
  unit: 'percent',
  base: 'return request',
  better: 'lower',
  aliases: ['RDR', '买家满意度（退货不满意率）'],
  labels: {
    amazon: ['Return Dissatisfaction Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    amazon: [
      'Amazon: older account health figure for returns answered late, refused wrongly or with negative feedback',
    ],
  },
  notesZh: ['回复慢、拒退、差评都算'],
  pitfalls: ["May be missing in today's dashboard"],
  pitfallsZh: ['现在的后台可能已经不显示'],
  drivers: ['return-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'url',
      at: 'https://topbsr.com/blog/amz_account_health',
    },
  ],
  sourcePublic: true,
  confidence: 'low',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: 'Return Dissatisfaction Rate',
      platform: 'amazon',
    },
  ],
});
