import { defineMetric } from './types';

export default defineMetric({
  id: 'pages-per-visit',
  name: {
    'zh-CN': '次均浏览页数',
    en: 'Pages per visit',
  },
  definition: {
    'zh-CN': '平均每次来访看了几个页面。',
    en: 'Pages opened per visit.',
  },
  category: 'traffic',
  unit: 'ratio',
  base: 'session',
  better: 'higher',
  aliases: ['Pageviews per session', 'Views per visit', '人均（次均）浏览页数'],
  labels: {
    shopify: ['Pageviews per session'],
    ga4: ['Views per session'],
  },
  unverifiedLabels: {
    etsy: ['Listing views per visit'],
  },
  formula: 'page-views / sessions',
  counting: {
    all: [
      {
        'zh-CN': '看的页数除以来访次数，按趟平均，不按人平均。',
        en: 'Pages opened over visits; it goes by visit and not by person.',
      },
    ],
    etsy: [
      {
        'zh-CN': '这里用商品页的浏览，除以来访。',
        en: 'It divides the views of listings by visits.',
      },
    ],
    shopee: [
      {
        'zh-CN': '这里除的却是访客，一个人算一个。',
        en: 'It divides by visitors instead.',
      },
    ],
    shopify: [
      {
        'zh-CN': '这里除的是会话，也就是来访。',
        en: 'It divides by sessions, which are visits.',
      },
    ],
  },
  drivers: ['page-views', 'sessions'],
  seeAlso: ['avg-pages-per-visitor', 'guided-pages-per-visit'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/sessions.md',
    },
    {
      kind: 'url',
      at: 'https://help.etsy.com/hc/pl/articles/115015628207-S%C5%82owniczek-statystyk-sklepu',
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
      'zh-CN': '次均浏览页数，就是来一趟平均看几页。同一个人来两趟，按两趟分摊。',
      en: 'This is how many pages people opened on one visit. Someone who comes twice has two visits.',
    },
    like: {
      'zh-CN': '好比去借书，跑了三趟，一共抱回 12 本。平均一趟 4 本。',
      en: 'You go to the library three times and bring home 12 books. That is four per trip.',
    },
    number: {
      value: {
        'zh-CN': '{period}，来一趟平均看 {value} 页。',
        en: '{period}, one visit took in {value} pages.',
      },
      withInputs: {
        'zh-CN': '{period}，打开页面 {pageViews} 次。来访有 {sessions} 趟，一趟合 {value} 页。',
        en: '{period}, people opened {pageViews} pages. They made {sessions} visits, so {value} pages on each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '越看越喜欢，或者找来找去，页数都会多。因为哪一样，这里看不出。',
        en: 'People turn pages when they like it, and when they are lost. From pages alone we can not tell why.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能客人在到处找。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or people had to hunt for things.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，找得快的时候，页数也会少。',
        en: 'The page says it is {change} lower than {against}. It may be chance. Those who find things fast open fewer pages.',
      },
    },
    step: {
      'zh-CN': '找一个朋友当客人，数一数他翻几页才找到一件货。',
      en: 'Find a friend to play guest. Count the pages they open to reach one item.',
    },
    help: {
      text: {
        'zh-CN': '货的位置理过以后，可以看“改了有用吗”（3.4.1）。',
        en: 'Moved your goods around? See if it helped, with the card for that (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '数很高，也可能是客人找不到想要的。',
        en: 'A very high number may mean that people search and do not find.',
      },
    ],
  },
  examples: [
    {
      text: 'Pageviews per session',
      platform: 'shopify',
    },
    {
      text: 'Views per session',
      platform: 'ga4',
    },
  ],
});
