import { defineMetric } from './types';

export default defineMetric({
  id: 'video-gmv',
  name: {
    'zh-CN': '短视频成交金额',
    en: 'Video GMV',
  },
  definition: {
    'zh-CN': '从短视频卖出的金额。',
    en: 'Sales through short videos.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['视频引导成交金额', '引导支付金额', '短视频 GMV'],
  labels: {
    wechat: ['短视频成交金额'],
    taobao: ['引导支付金额'],
    'tiktok-shop': ['Video GMV'],
    shopee: ['Sales from Seller Video'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'tiktok-shop': ['TikTok: sales through shoppable videos'],
  },
  notesZh: ['旧视频也会继续卖'],
  pitfalls: ['Contains 成交金额.', "Old videos keep selling: not only this week's work"],
  pitfallsZh: ['不只是这周新发的效果'],
  drivers: ['video-plays'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'url',
      at: 'https://developers.weixin.qq.com/doc/store/shop/API/compass/api_getshopoverall',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 56448398863 (TikTok product export headers per channel)',
    },
    {
      kind: 'url',
      at: 'https://seller-us.tiktok.com/university/essay?knowledge_id=813364865828654',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
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
      text: '短视频成交金额',
      platform: 'wechat',
    },
    {
      text: '引导支付金额',
      platform: 'taobao',
    },
  ],
});
