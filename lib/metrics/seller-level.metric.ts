import { defineMetric } from './types';

export default defineMetric({
  id: 'seller-level',
  name: {
    'zh-CN': '卖家等级',
    en: 'Seller level',
  },
  definition: {
    'zh-CN': '平台给卖家评的等级。',
    en: 'Grade the platform gives the seller.',
  },
  category: 'score',
  unit: 'score',
  base: 'grade',
  better: 'higher',
  aliases: ['Seller standard'],
  labels: {
    ebay: ['Seller level', 'Top Rated', 'Above Standard', 'Below Standard'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ebay: [
      'eBay: Top Rated, Above Standard, Below Standard; judged monthly by defect rate, unresolved cases and late shipping',
    ],
  },
  notesZh: ['按月评，看不良率和晚发率'],
  pitfalls: [
    'US, UK, Germany and Global are judged apart: a seller can have several levels',
    'Below Standard raises the final value fee',
  ],
  pitfallsZh: ['几个国家分开评，可能有几个等级'],
  drivers: ['transaction-defect-rate', 'late-ship-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://ocsnext.ebay.com.my/ocs/sr?topicName=Defects&query=1514',
    },
    {
      kind: 'url',
      at: 'https://sellercentre.ebay.com.au/how-we-measure-seller-standards',
    },
    {
      kind: 'url',
      at: 'https://help.sitnsell.com/article/154-ebay-seller-performance-overview',
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
      text: 'Seller level',
      platform: 'ebay',
    },
  ],
});
