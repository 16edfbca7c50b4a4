import { defineMetric } from './types';

export default defineMetric({
  id: 'cases-closed-without-resolution',
  name: {
    'zh-CN': '未经卖家解决而关闭的纠纷',
    en: 'Cases closed without seller resolution',
  },
  definition: {
    'zh-CN': '平台出面裁给买家的纠纷占比。',
    en: 'Share of cases decided for the buyer after the platform stepped in.',
  },
  category: 'service',
  unit: 'percent',
  base: 'transaction',
  better: 'lower',
  aliases: [],
  labels: {
    ebay: ['Cases closed without seller resolution'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    ebay: ['eBay: cases in which eBay had to step in and found for the buyer'],
  },
  notesZh: ['卖家没解决的才算'],
  pitfalls: ['Answering before eBay steps in avoids it'],
  pitfallsZh: ['在平台介入前回复就能避免'],
  drivers: ['reply-rate'],
  seeAlso: [],
  thresholds: [
    {
      platform: 'ebay',
      fact: 'At most 0.3 %, or 2 cases (Australia page)',
      asOf: 'undated',
      source: 'http://sellercentre.ebay.com.au/node/758',
    },
  ],
  dilemma: '2.3.2',
  sources: [
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
      text: 'Cases closed without seller resolution',
      platform: 'ebay',
    },
  ],
});
