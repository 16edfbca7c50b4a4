import { defineMetric } from './types';

export default defineMetric({
  id: 'unfulfilled-deal-rate',
  name: {
    'zh-CN': '成交不卖率',
    en: 'Sold but not shipped rate',
  },
  definition: {
    'zh-CN': '卖了却没发货的订单占比。',
    en: "Share of orders not shipped for the seller's reasons.",
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    aliexpress: ['成交不卖率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    aliexpress: [
      "AliExpress: orders not fully shipped because of late shipping or a cancellation for the seller's reason, over those plus fully shipped orders, last 30 days",
    ],
  },
  notesZh: ['没全部发完也算没发'],
  pitfalls: ['Partial shipments count as not shipped'],
  pitfallsZh: ['缺货会让它升高'],
  drivers: ['stock-total'],
  seeAlso: ['non-fulfilment-rate', 'fulfilment-rate'],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
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
      text: '成交不卖率',
      platform: 'aliexpress',
    },
  ],
});
