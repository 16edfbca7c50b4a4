import { defineMetric } from './types';

export default defineMetric({
  id: 'transaction-defect-rate',
  name: {
    'zh-CN': '交易不良率',
    en: 'Transaction defect rate',
  },
  definition: {
    'zh-CN': '卖家取消或没解决的交易占比。',
    en: 'Seller-cancelled or unresolved transactions over transactions.',
  },
  category: 'service',
  unit: 'percent',
  base: 'transaction',
  better: 'lower',
  aliases: ['TDR'],
  labels: {
    ebay: ['Transaction defect rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ebay: [
      'eBay: seller-cancelled transactions plus cases closed without seller resolution, over transactions',
    ],
    all: ['Evaluated monthly'],
  },
  notesZh: ['按月评定'],
  pitfalls: [
    'Share and number of affected buyers both count: small sellers are protected by the number',
  ],
  pitfallsZh: ['占比和受影响的买家数都会看'],
  drivers: ['seller-cancellation-rate', 'cases-closed-without-resolution'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'ebay',
      fact: 'Above Standard: at most 2 % and at most 4 defects from different buyers; Top Rated: at most 0.5 % and at most 3; Below Standard: over 2 % and 5 or more',
      asOf: 'undated',
      source: 'https://ocsnext.ebay.com.my/ocs/sr?topicName=Defects&query=1514',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://ocsnext.ebay.com.my/ocs/sr?topicName=Defects&query=1514',
    },
    {
      kind: 'url',
      at: 'http://sellercentre.ebay.com.au/node/758',
    },
    {
      kind: 'url',
      at: 'https://sellercentre.ebay.com.au/how-we-measure-seller-standards',
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
      text: 'Transaction defect rate',
      platform: 'ebay',
    },
  ],
});
