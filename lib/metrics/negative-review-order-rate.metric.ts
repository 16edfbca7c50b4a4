import { defineMetric } from './types';

export default defineMetric({
  id: 'negative-review-order-rate',
  name: {
    'zh-CN': '差评订单占比',
    en: 'Negative review rate (delivered orders)',
  },
  definition: {
    'zh-CN': '签收订单里第一次就给差评的占比。',
    en: 'Share of delivered orders whose first review was negative.',
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    'tiktok-shop': ['Negative Review Rate', 'NRR'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '签收的订单里，第一次就给差评的占多少。',
        en: 'The share of delivered orders whose first review was bad.',
      },
    ],
    'tiktok-shop': [
      {
        'zh-CN': '看最近 60 天签收的订单，第一次评价打 1 或 2 星的。后来改了也不算。',
        en: 'Delivered orders of the last 60 days whose first review had 1 or 2 stars. Later edits do not count.',
      },
    ],
  },
  drivers: [],
  seeAlso: ['negative-review-rate', 'seller-negative-feedback-rate', 'negative-feedback-rate'],
  thresholds: [
    {
      platform: 'tiktok-shop',
      fact: {
        'zh-CN': 'TikTok Shop：店铺分要进“优秀”一档，差评订单占比（NRR）要低于 1.2 %。（2026 年）',
        en: 'TikTok Shop: the Excellent band of the shop score needs an NRR under 1.2 %. (2026)',
      },
      asOf: '2026',
      source: 'https://ppc.land/tiktok-shops-hidden-score-that-can-freeze-your-affiliate-access/',
      line: {
        at: 0.012,
        side: 'below',
        unit: 'percent',
        goal: { 'zh-CN': '店铺分“优秀”一档', en: 'the Excellent band of the shop score' },
      },
    },
  ],
  dilemma: '2.3.3',
  sources: [
    {
      kind: 'url',
      at: 'https://ppc.land/tiktok-shops-hidden-score-that-can-freeze-your-affiliate-access/',
    },
    {
      kind: 'url',
      at: 'https://www.duoke.com/en/blog/article/268-How-to-improve-TikTok-Performance-Score-SPS',
    },
  ],
  sourcePublic: true,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '差评订单占比，就是签收的订单里，有多少单第一次评价就是差评。',
      en: 'Of the orders that arrived, this is how many had a bad first review.',
    },
    like: {
      'zh-CN': '好比送出去 100 盒点心，有 1 家头一口就说太甜。',
      en: 'You hand out 100 boxes of cake. One home says after the first bite that it is too sweet.',
    },
    number: {
      value: {
        'zh-CN': '签收的每 {outOf} 单里，大约 {of} 单头一次就给了差评。',
        en: 'Of every {outOf} orders that arrived, about {of} got a bad mark at first.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '收了货没说话的，也一起数。看不出他们心里怎么想。',
        en: 'Those who said nothing are counted too. What they think we can not tell.',
      },
    },
    step: {
      'zh-CN': '写下最近一条低分里说的头一件事。',
      en: 'Write down the first thing the latest low mark talks about.',
    },
    help: {
      text: {
        'zh-CN': '要改的有好几处，“先改这一步”帮你挑一处（3.4.1）。',
        en: 'Many things to mend? The card on what to change first helps you choose (3.4.1).',
      },
      path: '3.4.1',
    },
    pitfalls: [
      {
        'zh-CN': '它拿签收订单来除，评价的条数不管。',
        en: 'It is divided by orders that arrived and not by the number of reviews.',
      },
      {
        'zh-CN': '客人后来改了评价，这里还是按第一次算。',
        en: 'If the buyer changes the review later, the first one stays here.',
      },
    ],
  },
  examples: [
    {
      text: 'Negative Review Rate',
      platform: 'tiktok-shop',
    },
  ],
});
