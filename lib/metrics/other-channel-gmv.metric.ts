import { defineMetric } from './types';

export default defineMetric({
  id: 'other-channel-gmv',
  name: {
    'zh-CN': '其他渠道成交金额',
    en: 'Sales from other channels',
  },
  definition: {
    'zh-CN': '其他渠道卖出的金额。',
    en: 'Sales from all remaining channels.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    wechat: ['其他渠道成交金额'],
  },
  unverifiedLabels: {},
  formula: null,
  currency: 'CNY',
  notes: {
    wechat: ['Channels assistant splits sales into live, video, showcase, share and other.'],
  },
  notesZh: ['前面几种渠道以外的'],
  pitfalls: [],
  pitfallsZh: ['里面混着多种来源'],
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
      text: '其他渠道成交金额',
      platform: 'wechat',
    },
  ],
});
