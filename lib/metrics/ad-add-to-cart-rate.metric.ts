import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-add-to-cart-rate',
  name: {
    'zh-CN': '广告加购率',
    en: 'Ad add-to-cart rate',
  },
  definition: {
    'zh-CN': '广告每被点一百次有几次加购。',
    en: 'Ad cart adds divided by ad clicks.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'click',
  better: 'higher',
  aliases: [],
  labels: {
    taobao: ['加购率'],
  },
  unverifiedLabels: {},
  formula: 'ad-cart-count / ad-clicks',
  notes: {
    taobao: [
      'Sycm: people who added to cart / visitors.',
      "Alimama's 加购率 divides cart adds by ad clicks instead.",
    ],
  },
  notesZh: ['分母是广告点击'],
  pitfalls: [],
  pitfallsZh: ['和店铺按访客算的加购率不能比'],
  drivers: ['ad-cart-count', 'ad-clicks'],
  seeAlso: [
    'add-to-cart-rate',
    'product-add-to-cart-rate',
    'session-add-to-cart-rate',
    'click-add-to-cart-rate',
    'click-add-to-cart-rate-users',
    'cart-to-view-rate',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56733634181',
    },
    {
      kind: 'repository',
      at: 'changeIn/pLearnReact:practice/static/js/util/widget/meta.js',
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
      text: '加购率',
      platform: 'taobao',
    },
  ],
});
