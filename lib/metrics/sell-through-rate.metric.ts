import { defineMetric } from './types';

export default defineMetric({
  id: 'sell-through-rate',
  name: {
    'zh-CN': '动销率',
    en: 'Share of products with sales',
  },
  definition: {
    'zh-CN': '有销量的商品占在售商品的比例。',
    en: 'Share of products on sale that had a sale.',
  },
  category: 'product',
  unit: 'percent',
  base: 'product',
  better: 'higher',
  aliases: ['动销商品率', 'Active SKU rate', '商品动销率'],
  labels: {
    taobao: ['动销率', '动销商品率'],
    jd: ['动销率'],
    lazada: ['% selling SKUs', '有支付占比'],
    aliexpress: ['商品动销率', '新品动销率'],
  },
  unverifiedLabels: {},
  formula: 'products-sold-count / products-online',
  notes: {
    taobao: [
      'Sycm warns the value can exceed 1: sales count n days, on-shelf products are taken at 24:00 of the day.',
    ],
    lazada: ['Lazada: share of SKUs with a sale'],
    aliexpress: ['AliExpress: products with a paid order over products on sale, last 30 days'],
  },
  notesZh: ['数的是商品个数'],
  pitfalls: [
    'Deleting dead listings raises the rate without any new sale.',
    'Deleting dead listings raises it without any more sales',
  ],
  pitfallsZh: ['下架没人买的商品，它也会升高'],
  drivers: ['items-sold'],
  seeAlso: ['inventory-sell-through-rate'],
  thresholds: [],
  dilemma: '2.2.2',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'url',
      at: 'http://healthshaoqun.blogspot.com/2020/11/lazadalazada.html',
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
      text: '动销率',
      platform: 'taobao',
    },
    {
      text: '动销率',
      platform: 'jd',
    },
  ],
});
