import { defineMetric } from './types';

export default defineMetric({
  id: 'product-card-pay-amount',
  name: {
    'zh-CN': '商品卡成交金额',
    en: 'Product card sales',
  },
  definition: {
    'zh-CN': '从商品卡卖出的金额。',
    en: 'Sales from product cards outside live and video.',
  },
  category: 'product',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['商品卡 GMV', '商品卡用户支付金额'],
  labels: {
    douyin: ['商品卡用户支付金额'],
    'tiktok-shop': ['Product card GMV'],
    shopee: ['Sales from Product Card'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Sales without live or video: search, mall, recommendation cards.'],
    'tiktok-shop': ['TikTok: sales from product cards outside live and video'],
    shopee: ['Shopee has Sales from Product Card'],
  },
  notesZh: ['不含直播和短视频'],
  pitfalls: [
    '商品卡 alone is also a channel tab or a share card without a KPI value.',
    'A real export header holds a double space in this label: normalise white space',
  ],
  pitfallsZh: ['商品卡三个字也可能只是渠道名'],
  drivers: ['product-ctr-users', 'product-quality-score', 'product-impressions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70771130213',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56448398863 (TikTok product export headers per channel)',
    },
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=813364865828654',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
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
      text: '商品卡用户支付金额',
      platform: 'douyin',
    },
    {
      text: 'Product card GMV',
      platform: 'tiktok-shop',
    },
  ],
});
