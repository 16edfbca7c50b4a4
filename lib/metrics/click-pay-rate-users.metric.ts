import { defineMetric } from './types';

export default defineMetric({
  id: 'click-pay-rate-users',
  name: {
    'zh-CN': '商品点击-成交转化率（人数）',
    en: 'Click-to-purchase rate (people)',
  },
  definition: {
    'zh-CN': '点过商品的人里有多少人买了。',
    en: 'Share of people who clicked the product and bought.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'visitor',
  better: 'higher',
  aliases: [
    '点击成交率',
    '点击支付率',
    '商品点击-成交率(人数)',
    '商品卡点击-成交转化率(人数)',
    '点击-成交转化率',
  ],
  labels: {
    douyin: ['商品点击-成交转化率（人数）', '商品点击-成交率(人数)', '商品卡点击-成交转化率(人数)'],
    wechat: ['点击-成交转化率'],
  },
  unverifiedLabels: {},
  formula: 'buyers / product-click-users',
  notes: {
    all: ['Buyers divided by people who clicked the product.'],
  },
  notesZh: ['分母是点过商品的人，不是访客'],
  pitfalls: [
    'On Douyin the page word for conversion is this rate, based on clicks, not on visitors.',
  ],
  pitfallsZh: ['和支付转化率的分母不同，别直接比'],
  drivers: ['product-click-users'],
  seeAlso: [
    'pay-conversion-rate',
    'product-pay-conversion-rate',
    'product-view-order-rate',
    'session-conversion-rate',
    'order-visit-conversion-rate',
    'unit-session-percentage',
    'listing-sales-conversion-rate',
    'order-conversion-rate',
    'purchaser-rate',
    'click-pay-rate-times',
    'click-pay-rate-unique-clicks',
  ],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 61375177740',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70771130213',
    },
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopfinderoverall',
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
      text: '商品点击-成交转化率（人数）',
      platform: 'douyin',
    },
    {
      text: '点击-成交转化率',
      platform: 'wechat',
    },
  ],
});
