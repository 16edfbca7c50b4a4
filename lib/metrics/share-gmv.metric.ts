import { defineMetric } from './types';

export default defineMetric({
  id: 'share-gmv',
  name: {
    'zh-CN': '商品分享支付金额',
    en: 'Sales from product shares',
  },
  definition: {
    'zh-CN': '从商品分享卖出的金额。',
    en: 'Sales from shared product links.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    wechat: ['商品分享支付金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    wechat: ['Channels assistant splits sales into live, video, showcase, share and other.'],
  },
  notesZh: ['别人点分享链接买的'],
  pitfalls: [],
  pitfallsZh: ['只是全店的一部分'],
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/guide/operation/analytics.html',
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
      text: '商品分享支付金额',
      platform: 'wechat',
    },
  ],
});
