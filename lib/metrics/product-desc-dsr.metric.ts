import { defineMetric } from './types';

export default defineMetric({
  id: 'product-desc-dsr',
  name: {
    'zh-CN': '描述相符评分',
    en: 'DSR item as described',
  },
  definition: {
    'zh-CN': '买家打的描述相符分。',
    en: "Buyers' mark for goods matching the description.",
  },
  category: 'score',
  unit: 'score',
  base: 'score',
  better: 'higher',
  aliases: ['DSR', '描述相符', '宝贝与描述相符', 'DSR 商品描述分'],
  labels: {
    taobao: ['描述相符评分'],
    pinduoduo: ['描述相符'],
    aliexpress: ['DSR商品描述'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: ['One of three detailed seller ratings, 1-5; Sycm keeps five decimals.'],
    aliexpress: [
      "AliExpress: mean of buyers' marks for the description, last 30 days in the growth centre",
    ],
  },
  notesZh: ['1到5分，看较长时间的平均'],
  pitfalls: [
    'Long look-back (recall: about six months on Taobao): one bad week hardly moves it and hardly recovers.',
    'Three DSR figures exist: description, communication, shipping',
  ],
  pitfallsZh: ['一周变差几乎看不出来，恢复也慢'],
  drivers: ['item-not-as-described-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.2',
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
      at: 'public source file 56115358222',
    },
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
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
      text: '描述相符评分',
      platform: 'taobao',
    },
    {
      text: '描述相符',
      platform: 'pinduoduo',
    },
  ],
});
