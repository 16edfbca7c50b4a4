import { defineMetric } from './types';

export default defineMetric({
  id: 'products-sold-count',
  name: {
    'zh-CN': '动销商品数',
    en: 'Products with sales',
  },
  definition: {
    'zh-CN': '至少卖出一件的商品个数。',
    en: 'Number of different products with a sale.',
  },
  category: 'product',
  unit: 'count',
  base: 'product',
  better: 'higher',
  aliases: ['动销SPU数', '支付商品数', '成交商品数'],
  labels: {
    taobao: ['动销商品数', '支付商品数'],
    wechat: ['动销商品数'],
    jd: ['动销SPU数', '成交商品数'],
    '1688': ['动销商品数'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    all: ['Number of different products with at least one sale in the period.'],
  },
  notesZh: ['数的是商品，不是件数'],
  pitfalls: [],
  pitfallsZh: ['卖得多的可能只有一两个'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopfinderoverall',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
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
      text: '动销商品数',
      platform: 'taobao',
    },
    {
      text: '动销商品数',
      platform: 'wechat',
    },
  ],
});
