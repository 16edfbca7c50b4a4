import { defineMetric } from './types';

export default defineMetric({
  id: 'new-customers',
  name: {
    'zh-CN': '支付新买家数',
    en: 'New customers',
  },
  definition: {
    'zh-CN': '第一次在店里买的人数。',
    en: 'People who bought in the shop for the first time.',
  },
  category: 'customer',
  unit: 'count',
  base: 'buyer',
  better: 'higher',
  aliases: [
    '新客数',
    '成交新客数',
    '首购用户数',
    '新成交客户数',
    'First-time customers',
    'First-time purchasers',
    '新客户数',
  ],
  labels: {
    '1688': ['支付新买家数'],
    taobao: ['支付新买家数'],
    jd: ['新成交客户数'],
    douyin: ['首购用户数'],
    shopify: ['First-time', '新客户'],
    woocommerce: ['New'],
  },
  unverifiedLabels: {
    shopee: ['New Buyers'],
    shopify: ['First-time customers'],
    ga4: ['First time purchasers'],
    woocommerce: ['New customers'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN':
          '数的是人。同一页上，买家等于新买家加老买家。多久没买才算新，由平台定，有的是一年。',
        en: 'It counts people. On the same page, buyers are new buyers plus returning ones. Some platforms call a year without purchase new.',
      },
    ],
    amazon: [
      {
        'zh-CN': '另有一个“品牌新客”，往前看 12 个月，和店铺新客不同。',
        en: 'Its new-to-brand number looks back 12 months, which is not the same as new to the shop.',
      },
    ],
    ga4: [
      {
        'zh-CN': '说的是第一次购买的人。',
        en: 'It is the first-time purchasers.',
      },
    ],
    shopify: [
      {
        'zh-CN': '“新客户”是在店里下了第一单的人。',
        en: 'First-time means customers with their first order in the shop.',
      },
    ],
    taobao: [
      {
        'zh-CN': '过去 365 天没在店里买过，就算新。阿里妈妈和生意参谋的内容页这样算。',
        en: 'New means no purchase in the shop in the past 365 days. Alimama and the content pages of 生意参谋 count this way.',
      },
    ],
  },
  drivers: ['new-visitors', 'pay-conversion-rate', 'ad-clicks'],
  seeAlso: ['new-visitors'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 68650874937',
    },
    {
      kind: 'unnamed',
      at: 'public source file 58511305911',
    },
    {
      kind: 'unnamed',
      at: 'public source file 57713388462',
    },
    {
      kind: 'repository',
      at: 'liangruiji/kaohe:nunu_cj/src/utils/dataOne.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'repository',
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/orders/config.js',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
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
      'zh-CN': '有多少人第一次在你店里买东西。',
      en: 'This is how many people bought from your shop for the first time.',
    },
    like: {
      'zh-CN': '好比茶摊老板记得熟脸。今天付钱的人里，有 4 张脸是头一回见。',
      en: 'The owner of a tea stall knows faces. Among those who pay today, she sees 4 for the first time.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 个人第一次来买。',
        en: '{period}, {value} people bought here for the first time.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '第一次来的人多，当然开心。他们会不会再来，现在看不出。',
        en: 'New faces are a joy. We can not tell yet if they will be back.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能来店里的新面孔多，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more new people came by.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能看的人多，先没下手。',
        en: 'The page says it is {change} less than {against}. It may be chance, or many looked and have not bought yet.',
      },
    },
    step: {
      'zh-CN': '问一位新客人，是从哪里知道你的店。',
      en: 'Ask one new buyer how they heard of your shop.',
    },
    help: {
      text: {
        'zh-CN': '新客人第一眼看到什么，可以看“客人在哪里看到我”（3.4.2）。',
        en: 'What do new people see first? The card on where buyers meet you goes into it (3.4.2).',
      },
      path: '3.4.2',
    },
    pitfalls: [
      {
        'zh-CN': '新买家说的是有没有买过。新访客说的是有没有来过。',
        en: 'A new buyer has not bought before. A new visitor has not come before.',
      },
      {
        'zh-CN': '对你的店是新客，对这个牌子可能是老客。',
        en: 'New to your shop is not always new to the brand.',
      },
    ],
  },
  examples: [
    {
      text: '支付新买家数',
      platform: 'taobao',
    },
    {
      text: '支付新买家数',
      platform: '1688',
    },
  ],
});
