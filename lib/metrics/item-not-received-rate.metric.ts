import { defineMetric } from './types';

export default defineMetric({
  id: 'item-not-received-rate',
  name: {
    'zh-CN': '未收到货率',
    en: 'Item not received rate',
  },
  definition: {
    'zh-CN': '买家说没收到货的占比。',
    en: 'Share of orders reported as not received.',
  },
  category: 'service',
  unit: 'percent',
  base: 'transaction',
  better: 'lower',
  aliases: ['INR'],
  labels: {
    ebay: ['Item not received'],
    walmart: ['Item Not Received Rate'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ebay: ['eBay service metrics compare with similar sellers'],
    walmart: ['Walmart counts it among its standards'],
  },
  notesZh: ['会和同类卖家比'],
  pitfalls: ['Judged against peers on eBay, so it can worsen without own change'],
  pitfallsZh: ['自己没变，同行变好也会变差'],
  drivers: ['on-time-delivery-rate', 'valid-tracking-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://help.sitnsell.com/article/154-ebay-seller-performance-overview',
    },
    {
      kind: 'url',
      at: 'https://marketplacelearn.walmart.com/guides/Policies%3E%3E%20&%20standards/Performance/Seller-performance-standards',
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
      text: 'Item not received',
      platform: 'ebay',
    },
    {
      text: 'Item Not Received Rate',
      platform: 'walmart',
    },
  ],
});
