import { defineMetric } from './types';

export default defineMetric({
  id: 'add-to-cart-actions',
  name: {
    'zh-CN': '加购次数',
    en: 'Add-to-cart actions',
  },
  definition: {
    'zh-CN': '点“加入购物车”的总次数。',
    en: 'Number of add-to-cart actions.',
  },
  category: 'conversion',
  unit: 'count',
  base: 'action',
  better: 'higher',
  aliases: [],
  labels: {
    'tiktok-shop': ['加购次数', 'Adds to cart'],
  },
  unverifiedLabels: {
    ga4: ['Add to carts'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '点“加入购物车”的总次数。每点一次算一次，不管几件，也不是人数。',
        en: 'The number of add-to-cart actions. Each one counts once, however many pieces; it is not people.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['add-to-cart-count', 'cart-users', 'ad-cart-count'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'url',
      at: 'https://de.scribd.com/document/434782027/Guide-to-Business-Advisor-PDF',
    },
    {
      kind: 'unnamed',
      at: 'public source file 61484529831 (TikTok Shop product list export, zh headers and synonyms)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
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
      'zh-CN': '加购次数，就是“加入购物车”一共被点了几次。一次加几件，也只算一次。',
      en: 'This is how often people tapped to put something in the cart. One tap is one, however many pieces it adds.',
    },
    like: {
      'zh-CN': '好比往邮筒里投信。手伸进去一次记一次，一把投几封都一样。',
      en: 'Think of a letter box. Each reach of a hand counts once, with one letter or with ten.',
    },
    number: {
      value: {
        'zh-CN': '{period}，“加入购物车”被点了 {value} 次。',
        en: '{period}, people tapped to add to the cart {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '点的次数里，有人放进去又拿出来。看不出最后还有几件在车里。',
        en: 'Some people put things in and take them out again. We can not tell what stayed in the cart.',
      },
    },
    step: {
      'zh-CN': '比一比次数、件数和人数，三个数各是多少。',
      en: 'Compare the three numbers that stand near it: taps, pieces and people.',
    },
    help: {
      text: {
        'zh-CN': '后台里的栏目太多，可以先看“后台里免费的功能”（3.1.3）。',
        en: 'So many columns in the back office? A card shows which free functions help (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '次数、件数、人数是三个数，别抄错一列。',
        en: 'Taps, pieces and people are three numbers. Take care to copy the right column.',
      },
    ],
  },
  examples: [
    {
      text: '加购次数',
      platform: 'tiktok-shop',
    },
  ],
});
