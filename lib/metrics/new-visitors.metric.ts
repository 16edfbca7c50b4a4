import { defineMetric } from './types';

export default defineMetric({
  id: 'new-visitors',
  name: {
    'zh-CN': '新访客数',
    en: 'New visitors',
  },
  definition: {
    'zh-CN': '以前没来过、这段时间第一次来的人数。',
    en: 'Visitors not seen before within the look-back time.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: ['New users'],
  labels: {
    taobao: ['新访客数'],
    shopee: ['New Visitors'],
    ga4: ['New users'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: [
      'Contains the text 访客数; do not match it as plain visitors.',
      "Visitors not seen before within the platform's look-back time",
    ],
    taobao: [
      'For Taobao content seeding, a new visitor is someone who had not come in the previous 6 days; other pages may use other windows.',
    ],
    ga4: ['GA4 counts a first visit per device or login'],
  },
  notesZh: ['多久没来算“新”，各平台定的天数不同'],
  pitfalls: [
    'New visitor is about visiting, not buying: a returning customer who stayed away can be a new visitor.',
    'New visitor is not new customer: nothing is bought yet',
  ],
  pitfallsZh: ['新访客不是新客户，他可能什么也没买'],
  drivers: ['visitors', 'ad-impressions', 'ad-clicks'],
  seeAlso: ['new-customers'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
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
      text: '新访客数',
      platform: 'taobao',
    },
    {
      text: 'New Visitors',
      platform: 'shopee',
    },
  ],
});
