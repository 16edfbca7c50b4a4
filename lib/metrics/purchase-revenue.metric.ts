import { defineMetric } from './types';

export default defineMetric({
  id: 'purchase-revenue',
  name: {
    'zh-CN': '购买收入',
    en: 'Purchase revenue',
  },
  definition: {
    'zh-CN': '统计工具记到的购买收入。',
    en: 'Revenue of recorded purchases, less recorded refunds.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Purchase revenue'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '算的是钱：统计工具记到多少购买，就算多少。',
        en: 'It is the money of the purchases that the tool recorded.',
      },
    ],
    ga4: [
      {
        'zh-CN': '有记录的退款会减掉。没有传来的退款，就减不到。',
        en: 'Refunds are taken off, but only if they are sent to the tool.',
      },
    ],
  },
  drivers: ['ecommerce-purchases'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
    },
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
    },
  ],
  sourcePublic: true,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '统计工具记到的卖货钱，减去它记到的退款。',
      en: 'This is the money of the sales the tool saw, less the refunds it saw.',
    },
    like: {
      'zh-CN': '好比小伙计在旁边听着记账。听到卖就写上，听到退才划掉。',
      en: 'A young helper listens and writes down each sale. He crosses out only the refunds he hears.',
    },
    number: {
      value: {
        'zh-CN': '{period}，工具记到的收入是 {value}。',
        en: '{period}, the tool noted {value} of income from sales.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '退款有没有记全，这里没有说。所以看不出真正收了多少。',
        en: 'The page does not say if all refunds were noted. So we can not tell what you truly took in.',
      },
    },
    step: {
      'zh-CN': '算一算上周退了多少钱，放在这个数旁边。',
      en: 'Count the money you gave back last week. Put it next to this number.',
    },
    help: {
      text: {
        'zh-CN': '两个收入对不上时，可以在“温习一下”里一项一项对（3.2.3）。',
        en: 'Do two income numbers differ? Go through them item by item with the refresher card (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '退款常常没有传给统计工具，这时它会偏高。',
        en: 'Refunds are often not sent to the tool. Then this number is too high.',
      },
    ],
  },
  examples: [
    {
      text: 'Purchase revenue',
      platform: 'ga4',
    },
  ],
});
