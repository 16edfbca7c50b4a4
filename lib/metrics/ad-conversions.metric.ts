import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-conversions',
  name: {
    'zh-CN': '转化数',
    en: 'Ad conversions',
  },
  definition: {
    'zh-CN': '达到广告设定目标的次数。',
    en: "Times the ad's chosen goal was reached.",
  },
  category: 'ads',
  unit: 'count',
  base: 'event',
  better: 'higher',
  aliases: ['目标转化数', '转化数（计费时间）', 'Conv.', 'Conversions', '广告转化数'],
  labels: {
    douyin: ['转化数', '转化数（计费时间）'],
    'google-ads': ['Conversions'],
    shopee: ['Conversions'],
    ga4: ['Key events', 'Conversions'],
  },
  unverifiedLabels: {
    'google-ads': ['转化次数'],
  },
  formula: null,
  notes: {
    all: ["Counts the plan's chosen target event; by event time or by billing time (计费时间)."],
    'google-ads': [
      'Google: counts what the account has set as conversion, not only purchases; can be fractions by attribution',
    ],
    shopee: [
      'Shopee: number of different products sold per order after a click, not orders and not pieces',
    ],
  },
  notesZh: ['目标可能是关注或加购，不一定是成交'],
  pitfalls: [
    'Not always orders.',
    '0.33 conversions is no error on Google',
    'Shopee example: 3 pieces of A and 2 of B are two conversions',
  ],
  pitfallsZh: ['不等于订单数', '有的平台会出现小数'],
  drivers: ['ad-clicks'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'repository',
      at: 'bububa/oceanengine:marketing-api/model/qianchuan/report/metrics.go',
    },
    {
      kind: 'repository',
      at: 'bububa/kwai-marketing-api:model/report/stat.go',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.ph/learn/faq/280/1441',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://sebotraining.com/?p=10157',
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
      text: '转化数',
      platform: 'douyin',
    },
    {
      text: 'Conversions',
      platform: 'google-ads',
    },
  ],
});
