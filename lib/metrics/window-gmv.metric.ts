import { defineMetric } from './types';

export default defineMetric({
  id: 'window-gmv',
  name: {
    'zh-CN': '橱窗成交金额',
    en: 'Showcase sales',
  },
  definition: {
    'zh-CN': '从橱窗卖出的金额。',
    en: 'Sales from the product showcase.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    wechat: ['橱窗成交金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    wechat: ['Channels assistant splits sales into live, video, showcase, share and other.'],
  },
  notesZh: ['不含直播和短视频'],
  pitfalls: [],
  pitfallsZh: ['名字里含成交金额，只是一部分'],
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
      text: '橱窗成交金额',
      platform: 'wechat',
    },
  ],
});
