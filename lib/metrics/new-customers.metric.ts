import { defineMetric } from './types';

export default defineMetric({
  id: 'new-customers',
  name: {
    'zh-CN': '支付新买家数',
    en: 'New customers',
  },
  definition: {
    'zh-CN': '第一次在店里买的人数。',
    en: 'People who bought in the shop for the first time.',
  },
  category: 'customer',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: [
    '新客数',
    '成交新客数',
    '首购用户数',
    '新成交客户数',
    'First-time customers',
    'First-time purchasers',
    '新客户数',
  ],
  labels: {
    taobao: ['支付新买家数'],
    '1688': ['支付新买家数'],
    jd: ['新成交客户数'],
    douyin: ['首购用户数'],
    shopify: ['First-time', '新客户'],
    woocommerce: ['New'],
  },
  unverifiedLabels: {
    shopee: ['New Buyers'],
    shopify: ['First-time customers'],
    ga4: ['First time purchasers'],
    woocommerce: ['New customers'],
  },
  formula: null,
  notes: {
    taobao: [
      'Taobao: new means no purchase in the shop in the past 365 days (Alimama and Sycm content pages use this window).',
    ],
    all: ['Buyers = new buyers + returning buyers on the same page.'],
    shopify: ['Shopify First-time: customers with their first order in the shop'],
    ga4: ['GA4: first-time purchasers'],
  },
  notesZh: ['有的平台一年没买也算新'],
  pitfalls: [
    '新买家 is about purchase history, 新访客 about visits.',
    '支付新买家数 does not contain the text 支付买家数, but 新成交客户数 contains 成交客户数.',
    'New to the shop is not new to the brand: Amazon looks back 12 months for new-to-brand',
  ],
  pitfallsZh: ['新客户看有没有买过，新访客看有没有来过'],
  drivers: ['new-visitors', 'pay-conversion-rate', 'ad-clicks'],
  seeAlso: ['new-visitors'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/orders/config.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
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
      text: '支付新买家数',
      platform: 'taobao',
    },
    {
      text: '支付新买家数',
      platform: '1688',
    },
  ],
});
