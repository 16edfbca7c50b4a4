import { defineMetric } from './types';

export default defineMetric({
  id: 'returning-customers',
  name: {
    'zh-CN': '支付老买家数',
    en: 'Returning customers',
  },
  definition: {
    'zh-CN': '以前买过、这次又买的人数。',
    en: 'Buyers who had bought before.',
  },
  category: 'customer',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: ['老客数', '老成交客户数', '复购用户数', 'Returning', '回头客数'],
  labels: {
    taobao: ['支付老买家数'],
    '1688': ['支付老买家数'],
    jd: ['老成交客户数'],
    douyin: ['复购用户数'],
    shopify: ['Returning', '回头客'],
    woocommerce: ['Returning'],
  },
  unverifiedLabels: {
    shopee: ['Existing Buyers'],
    shopify: ['Returning customers'],
  },
  formula: 'buyers - new-customers',
  notes: {
    taobao: [
      'Paying buyers with an earlier purchase inside the look-back window (Taobao 365 days).',
    ],
    all: ['Customers of the period who had ordered before'],
  },
  notesZh: ['以前买过的时间范围由平台定'],
  pitfalls: ['A person ordering with two e-mail addresses looks new twice'],
  pitfallsZh: ['换个邮箱下单会被当成新客'],
  drivers: ['shop-followers', 'members', 'repurchase-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/orders/config.js',
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
      text: '支付老买家数',
      platform: 'taobao',
    },
    {
      text: '支付老买家数',
      platform: '1688',
    },
  ],
});
