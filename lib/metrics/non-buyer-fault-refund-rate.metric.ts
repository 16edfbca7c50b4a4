import { defineMetric } from './types';

export default defineMetric({
  id: 'non-buyer-fault-refund-rate',
  name: {
    'zh-CN': '非买家责任退货退款率',
    en: 'Non-buyer-fault return and refund rate',
  },
  definition: {
    'zh-CN': '非买家原因退款退货的占比。',
    en: 'Delivered orders with a return request caused by seller or carrier.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: ['Seller Fault Return and Refund Rate'],
  labels: {
    'tiktok-shop': [
      'Non-Buyer Fault Return and Refund Rate',
      'Seller Fault Return and Refund Rate',
    ],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'tiktok-shop': [
      'TikTok: delivered orders of the last 60 days with a refund or return request caused by seller or carrier',
    ],
  },
  notesZh: ['看60天'],
  pitfalls: ['Carrier damage counts in this variant'],
  pitfallsZh: ['快递损坏也算在里面'],
  drivers: ['return-rate'],
  seeAlso: [
    'refund-rate',
    'refund-order-rate',
    'unit-refund-rate',
    'return-rate',
    'return-order-rate',
    'refund-rate-1h',
  ],
  thresholds: [
    {
      platform: 'tiktok-shop',
      fact: 'Seller-fault return and refund rate below 1 %',
      asOf: '2024 or later',
      source: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'url',
      at: 'https://www.duoke.com/en/blog/article/268-How-to-improve-TikTok-Performance-Score-SPS',
    },
    {
      kind: 'url',
      at: 'https://support.gelato.com/en/articles/9956249-tiktok-policies',
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
      text: 'Non-Buyer Fault Return and Refund Rate',
      platform: 'tiktok-shop',
    },
  ],
});
