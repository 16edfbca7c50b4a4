import { defineMetric } from './types';

export default defineMetric({
  id: 'live-gmv',
  name: {
    'zh-CN': '直播间成交金额',
    en: 'LIVE GMV',
  },
  definition: {
    'zh-CN': '从直播间卖出的金额。',
    en: 'Sales through live rooms.',
  },
  category: 'content-live',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['直播成交金额', '直播 GMV'],
  labels: {
    douyin: ['直播间成交金额'],
    wechat: ['直播成交金额'],
    'tiktok-shop': ['LIVE GMV', 'Attributed GMV', '归因 GMV'],
    shopee: ['Sales from Seller Live'],
  },
  unverifiedLabels: {},
  formula: null,
  notes: {
    'tiktok-shop': [
      'TikTok: sales through live rooms; the data overview splits revenue into live, video and product card',
    ],
  },
  notesZh: ['后来退掉的也在里面'],
  pitfalls: [
    'Contains 成交金额.',
    'Includes orders later refunded.',
    "'Attributed' and 'indirect' GMV stand side by side in exports",
  ],
  pitfallsZh: ['不是到手的收入'],
  drivers: [
    'live-viewers',
    'live-product-ctr',
    'watch-pay-rate-users',
    'live-views',
    'live-avg-view-duration',
  ],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
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
      kind: 'unnamed',
      at: 'public source file 59666960464 (TikTok creator live export headers)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
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
      text: '直播间成交金额',
      platform: 'douyin',
    },
    {
      text: '直播成交金额',
      platform: 'wechat',
    },
  ],
});
