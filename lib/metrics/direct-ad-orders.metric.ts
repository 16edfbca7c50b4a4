import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-orders',
  name: {
    'zh-CN': '直接成交笔数',
    en: 'Direct ad orders',
  },
  definition: {
    'zh-CN': '点广告后买了这个商品的订单数。',
    en: 'Ad orders of the advertised product itself.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['直接成交笔数'],
    pinduoduo: ['直接成交笔数'],
    shopee: ['Direct Orders'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    shopee: [
      'Shopee: 7 days after the click, for the advertised and all other products of the shop; placed or confirmed orders',
    ],
  },
  notesZh: ['只算被推广的商品'],
  pitfalls: ['Contains 成交笔数.'],
  pitfallsZh: ['是总成交笔数的一部分'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 59244191579',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
    },
    {
      kind: 'repository',
      at: 'ctzlyj/jd-store-diagnosis-skill:references/api-reference.md',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://myads.shopee.sg/learn/faq/92/176',
    },
    {
      kind: 'url',
      at: 'https://ads.tiktok.com/help/article/about-ads-metrics-in-seller-center?lang=en',
    },
    {
      kind: 'url',
      at: 'https://seller-vn.tiktok.com/university/essay?knowledge_id=2681031052805889',
    },
    {
      kind: 'url',
      at: 'https://github.com/CommandersAct/Adloop-Documentation/blob/master/Meta-metrics-&-dimensions.md',
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
      text: '直接成交笔数',
      platform: 'taobao',
    },
    {
      text: '直接成交笔数',
      platform: 'pinduoduo',
    },
  ],
});
