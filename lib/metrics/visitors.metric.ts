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
    taobao: ['访客数'],
    pinduoduo: ['店铺访客数'],
    jd: ['访客数', '店铺访客数', '进店访客数'],
    xiaohongshu: ['总访客数'],
    wechat: ['访客数'],
    '1688': ['访客数'],
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
  notes: {
    all: [
      'De-duplicated people, not visits: one buyer who comes five times in the period counts once.',
      'Counts people (devices or logged-in accounts), each once in the period, however often they came',
      'Daily visitors cannot be added up to a weekly figure: the same person is counted again each day',
      'Amazon shows no visitor count to sellers: its nearest figure is sessions',
    ],
    taobao: [
      'Taobao: counts product pages, shop pages (home, event, ad landing), own live room, own full-screen video watched 3s or more, own picture post viewed 3s or more and micro-detail viewed 3s or more.',
      'Taobao: PC and mobile are merged and de-duplicated, so all-terminal is not PC plus mobile.',
    ],
    pinduoduo: [
      'PDD keeps shop visitors (店铺访客数) and product visitors (商品访客数) as two different numbers.',
    ],
    shopify: [
      'Shopify tells people apart by cookie; a cleared cookie or a second device makes a second visitor',
    ],
  },
  notesZh: ['同一个人来多次只算一次', '电脑和手机合并去重，不能相加'],
  pitfalls: [
    'Adding up daily visitors gives more than the 7- or 30-day figure; the longer period de-duplicates again.',
    'More visitors from a poor-fit channel lowers the conversion rate; the number alone says nothing about sales.',
    'Real-time figures can differ from next-day figures during traffic peaks.',
    'Taken for the number of visits: one person with three visits is one visitor',
    'Summing seven daily values and comparing the sum with the weekly value',
    "TikTok Thailand's help text describes Visitors as a number of product views, so compare only inside one platform",
  ],
  pitfallsZh: ['每天的访客数加起来会比整周的多', '人多不等于买的人多'],
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
