import { defineMetric } from './types';

export default defineMetric({
  id: 'session-percentage',
  name: {
    'zh-CN': '买家访问次数百分比',
    en: 'Session percentage',
  },
  definition: {
    'zh-CN': '全店来访里打开过这个商品的占比。',
    en: "Share of the shop's visits that opened this product.",
  },
  category: 'traffic',
  unit: 'percent',
  base: 'session',
  better: 'depends',
  aliases: ['Session %'],
  labels: {
    amazon: ['Session Percentage', '买家访问次数百分比'],
  },
  unverifiedLabels: {
    amazon: ['Session Percentage - Total'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '全店来访里，至少打开过一次这件商品的占比。一趟能看几件，加起来可能超过百分之百。',
        en: 'It is the share of all sessions that opened this product at least once. One session may open several, so the sum over products can pass 100 %.',
      },
    ],
  },
  drivers: ['sessions'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 13006606103 (Amazon zh-CN business report columns)',
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
      'zh-CN': '买家访问次数百分比，就是全店来访里，有多少趟打开过这件货。',
      en: 'Of all visits to your shop, this is how many opened this item.',
    },
    like: {
      'zh-CN': '好比班车跑了 20 趟，有 6 趟在你家门口停过。一趟可以停好几家。',
      en: 'The bus makes 20 trips. Six of them stop at your gate, and one trip may stop at many gates.',
    },
    number: {
      value: {
        'zh-CN': '这是全店{period}的来访。每 {outOf} 趟里，大约 {of} 趟看过这件货。',
        en: 'Take all visits to your shop {period}. Of every {outOf}, about {of} opened this item.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '打开看和买下来，是两件事。买不买，它看不出。',
        en: 'To open is one thing and to buy another. From this number we can not tell who bought.',
      },
      up: {
        'zh-CN':
          '页面上说，比{against}高了 {change}。高了不算好坏，可能是碰巧，也可能别的货看的人少了。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or your other goods drew fewer looks. It is no verdict on this item.',
      },
      down: {
        'zh-CN':
          '页面上说，比{against}低了 {change}。低了不算好坏，可能是碰巧，也可能别的货看的人多了。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or your other goods drew more looks. It is no verdict on this item.',
      },
    },
    step: {
      'zh-CN': '圈出来访里看得最多的两件货。',
      en: 'Mark the two items that most visits opened.',
    },
    help: {
      text: {
        'zh-CN': '打开这件货的是些什么人，可以想想“数字背后是人”（3.2.3）。',
        en: 'Who opened it, and why? Think with the card on the people behind a number (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '名字只差一个词的那个，才看买没买，别拿错。',
        en: 'Another name differs by one word only. That one is about buying.',
      },
      {
        'zh-CN': '各件货的数加起来，可能比全部还多。',
        en: 'Added up over all items, it can come to more than the whole.',
      },
    ],
  },
  examples: [
    {
      text: 'Session Percentage',
      platform: 'amazon',
    },
  ],
});
