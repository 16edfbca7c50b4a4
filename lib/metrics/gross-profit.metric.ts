import { defineMetric } from './types';

export default defineMetric({
  id: 'gross-profit',
  name: {
    'zh-CN': '毛利',
    en: 'Gross profit',
  },
  definition: {
    'zh-CN': '销售额减商品成本。',
    en: 'Net sales minus cost of goods.',
  },
  category: 'finance',
  unit: 'money',
  base: 'money',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopify: ['Gross profit'],
  },
  formula: 'net-sales - cost-of-goods-sold',
  counting: {
    all: [
      {
        'zh-CN': '净销售额减商品成本。成本空着的商品不算，广告和平台费没有减。',
        en: 'It is net sales minus cost of goods. Products without a cost are left out, and ads and fees are not taken off.',
      },
    ],
    shopify: [
      {
        'zh-CN': '只看记了成本的商品：净销售额减它们的成本。',
        en: 'It takes net sales of products with a recorded cost, minus that cost.',
      },
    ],
  },
  drivers: ['net-sales', 'cost-of-goods-sold'],
  seeAlso: ['net-profit', 'net-proceeds'],
  thresholds: [],
  dilemma: '2.1.1',
  sources: [
    {
      kind: 'url',
      at: 'https://shopify.dev/docs/api/shopifyql/latest/schemas/sales_revenue/sales.md',
    },
    {
      kind: 'recall',
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
      'zh-CN': '毛利，就是卖货的钱减去这些货的进价。广告和平台费还没减。',
      en: 'This is sales minus what the goods cost you. Ads and fees are not taken off yet.',
    },
    like: {
      'zh-CN': '好比茶叶卖了 900 元，收这些茶花了 500 元，中间差 400 元。',
      en: 'You sell tea for 900 yuan. The farmers got 500 for it, so 400 lie between.',
    },
    number: {
      value: {
        'zh-CN': '{period}，卖货的钱减去货钱，是 {value}。',
        en: '{period}, sales less goods come to {value}.',
      },
      withInputs: {
        'zh-CN': '{period}，卖货卖了 {netSales}。这些货进来花了 {costOfGoodsSold}，差 {value}。',
        en: '{period}, sales were {netSales}. The goods cost {costOfGoodsSold}, which leaves {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '广告、平台费都还在里面。只看它，看不出真正留下多少。',
        en: 'Ads and fees are still inside. Alone, we can not tell what you keep.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能刚给几件货填上进价，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. You may have filled in more costs, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也看看这阵卖货的钱是不是少了。',
        en: 'The page says it is {change} less than {against}. It may be chance. See if sales were lower too.',
      },
    },
    step: {
      'zh-CN': '挑一件货，算一算卖价减进价是多少。',
      en: 'Choose an item of yours. Work out its price less its cost.',
    },
    help: {
      text: {
        'zh-CN': '再减广告会剩多少，可以往“保本计算”里填（3.1.1）。',
        en: 'What stays after ads? Put it into the break-even sheet (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '没填进价的货，没有算进来。',
        en: 'Items without a cost are not in it.',
      },
      {
        'zh-CN': '广告费和平台费都没减，别当成赚到手的。',
        en: 'Ads and fees are not taken off, so it is not what you earn.',
      },
    ],
  },
  examples: [],
});
