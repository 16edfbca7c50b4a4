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
  counting: {
    all: [
      {
        'zh-CN': '从直播间卖出的金额，后来退掉的也在里面，不是到手的收入。',
        en: 'Sales through live rooms. Orders refunded later are included; it is not what you receive.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '数据总览把收入分成直播、视频和商品卡三份，这是直播那份。',
        en: 'The data overview splits revenue into live, video and product card. This is the live part.',
      },
    ],
  },
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
  card: {
    what: {
      'zh-CN': '直播间成交金额，就是从直播间卖出的钱。后来退掉的，也还在里面。',
      en: 'This is the money from sales through your live room. What was refunded later is still in it.',
    },
    like: {
      'zh-CN': '好比赶集收摊，把钱盒里的钱全倒出来数。答应退给人的，也一起数了。',
      en: 'After the market you tip out the cash box and count it all. Money you have agreed to give back is counted too.',
    },
    number: {
      value: {
        'zh-CN': '{period}，直播间一共卖出 {value}。',
        en: '{period}, your live room sold for {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '退的、成本、平台的费用都没扣。从它看不出赚没赚。',
        en: 'Refunds, costs and fees are not taken off. So we can not tell from it what you earn.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，看的人多、买的人多都会这样。',
        en: 'The page says it is {change} more than {against}. It may be chance, more viewers, or more who bought.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，先看看看直播的人少没少。',
        en: 'The page says it is {change} less than {against}. It may be chance. First see if fewer people watched.',
      },
    },
    step: {
      'zh-CN': '记下这一场里，后来退掉的有多少钱。',
      en: 'Write down how much of this session was refunded later.',
    },
    help: {
      text: {
        'zh-CN': '想弄清钱为什么多了少了，可以看“销售额为什么变了”（3.2.3）。',
        en: 'Why more, or why less? Take the sales apart with the card that asks why they changed (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '它不是到手的收入。',
        en: 'It is not the money that ends up in your hand.',
      },
      {
        'zh-CN': '导出的表里，归它的和间接带来的成交常并排放，别加错。',
        en: 'In exports, sales credited to the room and indirect sales stand side by side. Do not mix them.',
      },
    ],
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
