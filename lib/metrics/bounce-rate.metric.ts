import { defineMetric } from './types';

export default defineMetric({
  id: 'bounce-rate',
  name: {
    'zh-CN': '跳失率',
    en: 'Bounce rate',
  },
  definition: {
    'zh-CN': '只看了一页就离开的来访占比。',
    en: 'Share of visits that left after one page.',
  },
  category: 'traffic',
  unit: 'percent',
  base: 'session',
  better: 'lower',
  aliases: ['跳出率'],
  labels: {
    '1688': ['跳失率'],
    taobao: ['跳失率'],
    shopify: ['Bounce rate', '跳出率'],
    ga4: ['Bounce rate'],
  },
  unverifiedLabels: {},
  formula: null,
  formulaByPlatform: {
    ga4: '1 - engagement-rate',
  },
  counting: {
    all: [
      {
        'zh-CN': '按来访次数算：只看了一页就离开的，占多少。',
        en: 'Visits are counted: those that saw one page and left.',
      },
    ],
    ga4: [
      {
        'zh-CN': '它和互动率正好相反。',
        en: 'It is the opposite of the engagement rate.',
      },
    ],
    shopify: [
      {
        'zh-CN': '来了什么也没做就离开的来访，占多少。',
        en: 'It is the share of visits that left without doing anything.',
      },
    ],
  },
  drivers: ['avg-pages-per-visitor', 'avg-session-duration', 'pages-per-visit'],
  seeAlso: ['visitor-bounce-rate', 'product-detail-exit-rate', 'engagement-rate'],
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
      at: 'public source file 58511305911',
    },
    {
      kind: 'url',
      at: 'https://help.slidebeast.com/en/articles/8368289-google-analytics-4-glossary',
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
      kind: 'unnamed',
      at: 'public source file 53088877218 (Shopee product performance headers, Simplified Chinese)',
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
      'zh-CN': '跳失率，就是来访里，有多少次只看一页就走。它按趟数，不按人。',
      en: 'This is the share of visits that left after one page. One person can make more than one visit.',
    },
    like: {
      'zh-CN': '好比有人掀开门帘看一眼。掀了 10 回，有 4 回没往里走。',
      en: 'Ten times someone lifts your door curtain. Four times they look once and leave.',
    },
    number: {
      value: {
        'zh-CN': '说说{period}的来访。每 {outOf} 次里，大约 {of} 次看一页就走。',
        en: 'Take the visits {period}. Of every {outOf}, about {of} left after one page.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '走得快，可能是引来的人要找别的。货好坏，它看不出。',
        en: 'People may leave because they want something else. We can not tell from it if your goods are good.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，也可能进来的人走错了门。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or the people who came wanted another thing.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能进门那一页更合他们的心。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or the first page suited them better.',
      },
    },
    step: {
      'zh-CN': '打开来人最多的那一页，看它和广告说的是不是同一件货。',
      en: 'Open the page where most people arrive. Check if it shows what the ad said.',
    },
    help: {
      text: {
        'zh-CN': '换了进门那一页，想知道有没有用，可以看“改了有用吗”（3.4.1）。',
        en: 'Changed the first page? The card on whether a change helped can show you (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '数值高，货不一定差，也可能是引来的人不对。',
        en: 'A high number need not mean poor goods. The wrong people may have been led in.',
      },
      {
        'zh-CN': '怎样算“离开”，各家规定有别，平台之间别比。',
        en: 'Each platform has its own rule for leaving. So keep their numbers apart.',
      },
      {
        'zh-CN': '“商品详情页跳出率”只看商品页，是另一个数。',
        en: 'The exit rate of product pages is another number.',
      },
    ],
  },
  examples: [
    {
      text: '跳失率',
      platform: 'taobao',
    },
    {
      text: '跳失率',
      platform: '1688',
    },
  ],
});
