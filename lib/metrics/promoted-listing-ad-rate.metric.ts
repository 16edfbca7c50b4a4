import { defineMetric } from './types';

export default defineMetric({
  id: 'promoted-listing-ad-rate',
  name: {
    'zh-CN': '推广刊登广告费率',
    en: 'Ad rate (Promoted Listings)',
  },
  definition: {
    'zh-CN': '成交后按金额付的广告费比例。',
    en: 'Share of the sale paid as ad fee.',
  },
  category: 'ads',
  unit: 'percent',
  base: 'money',
  better: 'lower',
  aliases: ['Ad rate'],
  labels: {
    ebay: ['Ad rate'],
  },
  unverifiedLabels: {
    ebay: ['Ad fee rate'],
  },
  formula: null,
  notes: {
    ebay: [
      'eBay standard promoted listings: share of the total sale amount (item, postage, other fees) paid when a clicked promoted item sells within 30 days',
    ],
    all: [
      'A click on one item and the purchase of another promoted item can also cost (halo sale)',
    ],
  },
  notesZh: ['卖出去才收'],
  pitfalls: ['Charged on postage too'],
  pitfallsZh: ['邮费也要按比例算'],
  drivers: ['ad-orders'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'ebay',
      fact: 'Fee falls due for sales within 30 days of the click',
      asOf: 'undated',
      source: 'https://pages.ebay.co.uk/promote-your-listings/faq/b2c/',
    },
  ],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://pages.ebay.co.uk/promote-your-listings/faq/b2c/',
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
      text: 'Ad rate',
      platform: 'ebay',
    },
  ],
});
