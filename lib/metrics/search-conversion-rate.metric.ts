import { defineMetric } from './types';

export default defineMetric({
  id: 'search-conversion-rate',
  name: {
    'zh-CN': '在线商店搜索转化率',
    en: 'Online store search conversion',
  },
  definition: {
    'zh-CN': '在店内搜索后下单的占比。',
    en: 'Share of in-shop searches that led to an order.',
  },
  category: 'conversion',
  unit: 'percent',
  base: 'search',
  better: 'higher',
  aliases: [],
  labels: {
    shopify: ['Online store search conversion', 'Search conversion rate', '在线商店搜索转化'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '带来订单的店内搜索，除以全部店内搜索。',
        en: 'Searches in the shop that led to an order over all searches in the shop.',
      },
    ],
    shopify: [
      {
        'zh-CN': '只管自己店里的搜索框，和外部搜索引擎无关。',
        en: "Only the shop's own search box counts, not an outside search engine.",
      },
    ],
  },
  drivers: ['search-click-rate'],
  seeAlso: ['search-pay-conversion-rate'],
  thresholds: [],
  dilemma: '2.4.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 29243029959 (Shopify admin metric metadata with zh-CN titles, popovers and formulas)',
    },
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sessions_and_behavior/search_conversions.md',
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
      'zh-CN': '在线商店搜索转化率，看客人在店里搜东西。搜过的次数里，有多少次最后下了单？',
      en: 'People search inside your shop. How many of these searches led to an order?',
    },
    like: {
      'zh-CN': '好比店里挂着个问货的铃。一天响了 20 次，有 3 次问完就开了单。',
      en: 'A bell hangs in the shop for people with a question. It rings twenty times, and three times an order follows.',
    },
    number: {
      value: {
        'zh-CN': '这是{period}的店内搜索。每搜 {outOf} 次，下单的约有 {of} 次。',
        en: 'This is about in-shop searches {period}. About {of} of every {outOf} led to an order.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '搜的人不多时，一两单就差很大。现在还看不出顺不顺。',
        en: 'When few people search, one or two orders move it a lot. We can not tell much yet.',
      },
    },
    step: {
      'zh-CN': '试搜一个自家货的小名，能不能搜到。',
      en: 'Try the everyday name of one of your items in the search box. Does it come up?',
    },
    help: {
      text: {
        'zh-CN': '想知道店里的客人都在找什么，可以填“我的几类客人”（3.3.3）。',
        en: 'What are different people looking for? The card on your kinds of guests is a start (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '说的是自己店里的搜索框，和外面的搜索网站无关。',
        en: 'It is your own search box and has nothing to do with Google.',
      },
    ],
  },
  examples: [
    {
      text: 'Online store search conversion',
      platform: 'shopify',
    },
  ],
});
