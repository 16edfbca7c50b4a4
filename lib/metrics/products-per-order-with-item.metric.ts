import { defineMetric } from './types';

export default defineMetric({
  id: 'products-per-order-with-item',
  name: {
    'zh-CN': '商品连带数',
    en: 'Different products per order with this product',
  },
  definition: {
    'zh-CN': '含这个商品的订单里平均有几种商品。',
    en: 'Average number of different products in orders with this product.',
  },
  category: 'sales',
  unit: 'ratio',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['连带率'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    taobao: [
      'Sycm 连带率 on product pages is the average number of different products in orders containing that product.',
    ],
  },
  notesZh: ['数的是商品种类，不是件数'],
  pitfalls: [],
  pitfallsZh: ['同一个名字也指人均件数，看清页面'],
  drivers: [],
  seeAlso: ['items-per-buyer', 'units-per-order', 'units-per-order-item'],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '连带率',
      platform: 'taobao',
    },
  ],
});
