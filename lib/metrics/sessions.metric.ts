import { defineMetric } from './types';

export default defineMetric({
  id: 'sessions',
  name: {
    'zh-CN': '会话数（访问次数）',
    en: 'Sessions',
  },
  definition: {
    'zh-CN': '店铺被访问的次数。',
    en: 'Number of visits; page views close together count once.',
  },
  category: 'traffic',
  unit: 'count',
  base: 'session',
  better: 'higher',
  aliases: ['Visits', 'Sessions - Total'],
  labels: {
    amazon: ['Sessions', '买家访问次数'],
    shopify: ['Sessions', 'Online store sessions', '在线商店访问'],
    ga4: ['Sessions'],
    etsy: ['Visits'],
  },
  unverifiedLabels: {
    amazon: ['Sessions - Total'],
  },
  formula: null,
  formulaByPlatform: {
    amazon: 'browser-sessions + mobile-app-sessions',
  },
  counting: {
    all: [
      {
        'zh-CN': '一次来访算一个；一个人接连打开好几页，只算一次。隔多久算新的一次，各家规定不同。',
        en: 'A session is one visit: pages one person opens close together count once. How long a visit lasts differs by platform.',
      },
    ],
    amazon: [
      {
        'zh-CN': '24 小时里做的事，合成一次。总数是浏览器的加应用的，两样都用的人算两次。',
        en: 'All that is done within 24 hours is one session. The total is browser plus app, so a person who uses both counts twice.',
      },
    ],
    etsy: [
      {
        'zh-CN': '英文页面上叫“Visits”，说明写的是看过店铺或商品的人。',
        en: 'The figure is called Visits and explained as people who viewed the shop or its listings.',
      },
    ],
    ga4: [
      {
        'zh-CN': '停下满 30 分钟，这一次就完了；再动，就是当天新的一次。',
        en: 'After 30 minutes with nothing done the session is over; the next act that day starts another.',
      },
    ],
    shopify: [
      {
        'zh-CN': '30 分钟没有动作，一次就结束，所以一个人一天可以有好几次。',
        en: 'A session ends after 30 minutes without activity, so one person can make several in a day.',
      },
    ],
  },
  drivers: ['ad-clicks', 'product-impressions', 'product-ctr-times'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.3.1',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/apps/data-warehouse/reference/schema/online_store_sessions',
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
      kind: 'url',
      at: 'https://help.etsy.com/hc/pl/articles/115015628207-S%C5%82owniczek-statystyk-sklepu',
    },
    {
      kind: 'url',
      at: 'http://support.reportgarden.com/en/articles/5238680-google-analytics-4-metrics-and-their-definitions',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
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
      'zh-CN': '会话数，就是店里来了几趟人。挨得近的几次翻页，合起来算一趟。',
      en: 'This is how many visits your shop had. Pages opened close together belong to one visit.',
    },
    like: {
      'zh-CN': '好比走亲戚，进门喝茶、看院子、逗孩子，只算来了一趟。',
      en: 'A relative drinks tea with you, walks round the yard and plays with the baby. It is all one visit.',
    },
    number: {
      value: {
        'zh-CN': '{period}，店里来了 {value} 趟。',
        en: '{period}, your shop had {value} visits.',
      },
      withInputs: {
        'zh-CN':
          '{period}，用浏览器来的有 {browserSessions} 趟。用应用来的有 {mobileAppSessions} 趟，一共 {value} 趟。',
        en: '{period}, {browserSessions} visits came by browser. Another {mobileAppSessions} came by app, so {value} in all.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一个人来几趟，就算几趟。来了几个人，它看不出。',
        en: 'One person may make many visits. So we can not tell how many people there were.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，点广告的人多了也会这样。',
        en: 'The page says it is {change} more than {against}. It may be chance, or more people clicked your ads.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，商品露面少了也会这样。',
        en: 'The page says it is {change} less than {against}. It may be chance, or your goods were shown less.',
      },
    },
    step: {
      'zh-CN': '记下一周里，来访最多的是星期几。',
      en: 'Write down which day of the week had the most visits.',
    },
    help: {
      text: {
        'zh-CN': '想请来过的人常坐坐，可以看“客人群怎么养”（3.4.1）。',
        en: 'Want guests to drop in more often? The card on caring for a guest group may help (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '它数的是趟数，不是人数，也不是客户数。',
        en: 'What it counts is visits. People or customers may be fewer.',
      },
      {
        'zh-CN': '两个平台的规定不同，它们的数不能直接比。',
        en: 'Two platforms have two rules, so their numbers can not be compared.',
      },
    ],
  },
  examples: [
    {
      text: 'Sessions',
      platform: 'amazon',
    },
    {
      text: 'Sessions',
      platform: 'shopify',
    },
  ],
});
