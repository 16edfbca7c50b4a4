import { defineMetric } from './types';

export default defineMetric({
  id: 'gmv-per-mille',
  name: {
    'zh-CN': '千次曝光成交金额',
    en: 'GMV per thousand product exposures',
  },
  definition: {
    'zh-CN': '商品每展示一千次带来的成交金额。',
    en: 'Sales per thousand product impressions.',
  },
  category: 'conversion',
  unit: 'per-mille-money',
  base: 'view',
  better: 'higher',
  aliases: ['GPM', '千次曝光用户支付金额', '商品千次曝光成交金额', '商品卡千次曝光用户支付金额'],
  labels: {
    douyin: ['千次曝光用户支付金额', '商品卡千次曝光用户支付金额'],
    xiaohongshu: ['商品千次曝光成交金额'],
  },
  unverifiedLabels: {},
  formula: 'paid-amount / product-impressions * 1000',
  formulaByPlatform: {
    douyin: 'user-paid-amount / product-impressions * 1000',
  },
  currency: 'CNY',
  notes: {
    douyin: ['Douyin: user-paid amount per 1000 product exposures (times).'],
  },
  notesZh: ['分母是商品展示次数'],
  pitfalls: [
    'GPM on live boards is per thousand VIEWS of the room, a different base; see live-gpm.',
  ],
  pitfallsZh: ['直播的GPM按观看次数算，两者不同'],
  drivers: ['product-ctr-times', 'click-pay-rate-times', 'spend-per-buyer'],
  seeAlso: ['live-gpm', 'live-show-gpm', 'cpm'],
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
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  examples: [
    {
      text: '千次曝光用户支付金额',
      platform: 'douyin',
    },
    {
      text: '商品千次曝光成交金额',
      platform: 'xiaohongshu',
    },
  ],
});
