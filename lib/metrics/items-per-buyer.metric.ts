import { defineMetric } from './types';

export default defineMetric({
  id: 'items-per-buyer',
  name: {
    'zh-CN': '人均购买件数',
    en: 'Pieces per buyer',
  },
  definition: {
    'zh-CN': '平均每位买家买了几件。',
    en: 'Pieces per buyer.',
  },
  category: 'sales',
  unit: 'ratio',
  base: 'buyer',
  better: 'higher',
  aliases: ['连带率', '客件数', '人均支付件数', '人均购买商品件数'],
  labels: {
    taobao: ['人均购买商品件数', '连带率'],
  },
  unverifiedLabels: {},
  formula: 'items-sold / buyers',
  notes: {
    taobao: [
      'Sycm 连带率 on product pages is the average number of different products in orders containing that product.',
    ],
  },
  notesZh: ['按人算，不按订单算'],
  pitfalls: ['Two definitions share 连带率.'],
  pitfallsZh: ['名字里的连带率有两种意思，看清页面'],
  drivers: ['related-purchase-rate'],
  seeAlso: ['units-per-order', 'units-per-order-item', 'products-per-order-with-item'],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
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
      text: '人均购买商品件数',
      platform: 'taobao',
    },
  ],
});
