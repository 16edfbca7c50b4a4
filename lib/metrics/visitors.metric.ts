import { defineMetric } from './types';

export default defineMetric({
  id: 'visitors',
  name: {
    'zh-CN': '访客数',
    en: 'Visitors',
  },
  definition: {
    'zh-CN': '一段时间内来过店铺的不重复人数。',
    en: 'Distinct people who came to the shop in the period.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'visitor',
  better: 'higher',
  aliases: [
    'UV',
    '访客',
    '店铺访客',
    '独立访客',
    '店铺访客数',
    '进店访客数',
    '总访客数',
    '访客人数',
    'Unique visitors',
    'Online store visitors',
    'Total users',
  ],
  labels: {
    '1688': ['访客数'],
    taobao: ['访客数'],
    pinduoduo: ['店铺访客数'],
    jd: ['访客数', '店铺访客数', '进店访客数'],
    xiaohongshu: ['总访客数'],
    wechat: ['访客数'],
    'weidian-youzan': ['访客数'],
    shopee: ['Visitors', 'Visitors (Visit)'],
    lazada: ['Visitors'],
    'tiktok-shop': ['Visitors', 'Unique visitors'],
    shopify: ['Visitors', 'Online store visitors', '访客'],
    ga4: ['Active users', 'Total users', 'Users'],
  },
  unverifiedLabels: {
    temu: ['访客数'],
    shopee: ['访客数'],
    aliexpress: ['访客数'],
  },
  formula: null,
  counting: {
    'tiktok-shop': [
      {
        'zh-CN': '泰国的帮助页把它说成看商品的次数。所以只和这个平台里的数比。',
        en: 'The help text for Thailand describes it as a number of product views. So compare it only inside this platform.',
      },
    ],
    all: [
      {
        'zh-CN':
          '数的是人，或者一台设备、一个登录的账号，不是次数。同一段时间里来五次，也只算一次。',
        en: 'People are counted, by device or logged-in account, not visits. Someone who comes five times in the period counts once.',
      },
      {
        'zh-CN': '每天的数加起来，不是一周的数。同一个人隔天再来，每天又算一次。',
        en: 'Daily numbers do not add up to the week. The same person is counted again each day.',
      },
      {
        'zh-CN': '亚马逊不给卖家看人数，最接近的是“会话”次数。',
        en: 'Amazon shows sellers no visitor count. Its nearest figure is sessions.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '来店铺的人和看商品的人分开记，是两个数。',
        en: 'Visitors of the shop and visitors of products are kept as two numbers.',
      },
    ],
    shopify: [
      {
        'zh-CN': '靠浏览器里的小记号（cookie）认人。清掉记号，或者换一台设备，就变成两个人。',
        en: 'People are told apart by cookie. A cleared cookie or a second device makes a second visitor.',
      },
    ],
    taobao: [
      {
        'zh-CN': '看过商品页、首页、活动页、广告落地页的人都算。来过自家直播间的也算。',
        en: 'It counts people on product pages and shop pages: home, event and ad landing pages. Your own live room counts too.',
      },
      {
        'zh-CN': '自家的全屏视频、图文和微详情，看满 3 秒才算。',
        en: 'Your own full-screen videos, picture posts and micro-details count from 3 seconds on.',
      },
      {
        'zh-CN': '电脑和手机合在一起，同一个人只留一次。所以总数不等于两边相加。',
        en: 'PC and mobile are merged and each person is kept once. So the total is not the two added up.',
      },
    ],
  },
  drivers: [
    'product-exposure-users',
    'product-ctr-users',
    'ad-clicks',
    'search-visitors',
    'live-viewers',
    'short-video-visitors',
    'product-impressions',
    'product-clicks',
    'new-followers',
  ],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 1126457680',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'recall',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'url',
      at: 'https://seller-th.tiktok.com/university/essay?knowledge_id=6837814453454593&lang=en',
    },
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
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
      'zh-CN': '访客数，就是来过你店里的人数。这段时间里，同一个人来几次也只算一个。',
      en: 'Visitors are the people who came to your shop. One person who comes three times in this period counts once.',
    },
    like: {
      'zh-CN': '好比一天里走进小店的客人。只看不买的，也算。',
      en: 'Think of people who walk into a small shop. Those who only look count too.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人来过你的店。',
        en: '{period}, {value} people came to your shop.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '只有这一个数，看不出多还是少。每周记一次，你就有自己的数可以比了。',
        en: 'From one number we can not tell if this is many or few. Write it down each week, and you can compare it with your own past.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}多了 {change}。来的人本来就时多时少，可能是碰巧，先看着就好。',
        en: 'The page says it is {change} more than {against}. Visitor numbers go up and down, so it may be chance. You can just watch.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。来的人本来就时多时少，可能是碰巧。',
        en: 'The page says it is {change} less than {against}. Visitor numbers go up and down, so it may be chance.',
      },
    },
    step: {
      'zh-CN': '打开看访客从哪里来的那一页，记下人最多的一行。',
      en: 'Open the page that shows where visitors come from. Write down the line with the most people.',
    },
    help: {
      text: {
        'zh-CN': '想多开一条来客的路，可以和社工聊一聊（3.4.1）。',
        en: 'Want one more way for people to find you? Talk it over with your coach (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '把 7 天的访客数加起来，会比整周的多。同一个人每天来，每天都会算一次。',
        en: 'Seven days added up give more than the weekly number. Someone who comes every day is counted every day.',
      },
      {
        'zh-CN': '来的人变多，不等于买的人变多。',
        en: 'More visitors do not mean more buyers.',
      },
      {
        'zh-CN': '人多的时候，当天看到的数和第二天的可能差一点。',
        en: 'On busy days, the number of today and the one you see tomorrow may differ a little.',
      },
    ],
  },
  examples: [
    {
      text: '访客数',
      platform: 'taobao',
    },
    {
      text: '店铺访客数',
      platform: 'pinduoduo',
    },
  ],
});
