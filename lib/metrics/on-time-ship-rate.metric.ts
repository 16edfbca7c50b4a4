import { defineMetric } from './types';

export default defineMetric({
  id: 'on-time-ship-rate',
  name: {
    'zh-CN': '准时发货率',
    en: 'Ship on time rate',
  },
  definition: {
    'zh-CN': '按时发出的订单占比。',
    en: 'Share of orders shipped on time.',
  },
  category: 'logistics',
  unit: 'percent',
  base: 'order',
  better: 'higher',
  aliases: ['SOT'],
  labels: {
    lazada: ['Ship on Time', 'Ship-on-time Rate', 'On-time Shipping Rate'],
    etsy: ['On-time shipping & tracking', 'On-time shipping'],
    'tiktok-shop': ['Ship-on-time Rate'],
  },
  unverifiedLabels: {
    shein: ['准时发货率'],
    temu: ['准时发货率'],
  },
  formula: null,
  notes: {
    lazada: ['Lazada: orders handed over and scanned within the agreed time'],
    etsy: [
      'Etsy: orders shipped within processing time and with tracking or an Etsy label; counts shipping, not delivery',
    ],
    'tiktok-shop': ['TikTok Thailand: orders shipped on time in the last 30 days'],
  },
  notesZh: ['看扫描或追踪号，不看送到'],
  pitfalls: ['The opposite figure is the late rate: 96 % on time is 4 % late'],
  pitfallsZh: ['和晚发率正好相反'],
  drivers: ['avg-preparation-time'],
  seeAlso: ['on-time-delivery-rate', 'waybill-on-time-rate'],
  thresholds: [
    {
      platform: 'lazada',
      fact: 'LazMall: 90 % or more',
      asOf: 'undated',
      source: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
    },
    {
      platform: 'etsy',
      fact: '95 % or more for Star Seller',
      asOf: '2021 or later',
      source: 'https://www.etsy.com/seller-handbook/article/introducing-star-seller/1021005855344',
    },
  ],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://community.lazada.sg/article/seller-cancellation-policy-456800-hc',
    },
    {
      kind: 'url',
      at: 'https://ssopdot.com/blog/8506.html',
    },
    {
      kind: 'url',
      at: 'https://daininhson.com/tieu-chi-giu-danh-hieu-mall-cua-lazada/',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/en-us/articles/29665255990039-How-to-Track-Your-Progress-Toward-Becoming-a-Star-Seller',
    },
    {
      kind: 'url',
      at: 'https://www.etsy.com/seller-handbook/article/introducing-star-seller/1021005855344',
    },
    {
      kind: 'url',
      at: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837814453454593&lang=en',
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
      text: 'Ship on Time',
      platform: 'lazada',
    },
    {
      text: 'On-time shipping & tracking',
      platform: 'etsy',
    },
  ],
});
