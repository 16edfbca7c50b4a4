import { defineMetric } from './types';

export default defineMetric({
  id: 'new-to-brand-orders',
  name: {
    'zh-CN': '品牌新客订单',
    en: 'New-to-brand orders',
  },
  definition: {
    'zh-CN': '品牌新客的广告订单数。',
    en: 'Ad orders of shoppers new to the brand.',
  },
  category: 'ads',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: ['NTB'],
  labels: {
    amazon: ['NTB orders', 'New-to-brand orders'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '品牌新客的广告订单数。一年没买过这个品牌，才算新。',
        en: 'Ad orders of shoppers new to the brand. New means no purchase of the brand in a year.',
      },
    ],
    amazon: [
      {
        'zh-CN': '在亚马逊，12 个月没买过这个品牌的人，下的广告订单。有的广告类型没有这个数。',
        en: 'Ad orders of shoppers who had not bought the brand on Amazon in the last 12 months. Not all ad types have it.',
      },
    ],
  },
  drivers: ['ad-orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.2',
  sources: [
    {
      kind: 'url',
      at: 'https://help.optmyzr.com/en/articles/3272632-amazon-ads-glossary-of-metrics-terms',
    },
    {
      kind: 'url',
      at: 'https://wiki.devliegendebrigade.nl/Campaign_columns_(Amazon_Ads)',
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
      'zh-CN': '品牌新客订单，就是广告带来的单里，新客下了几单。一年没买过这个品牌，就算新客。',
      en: 'These are ad orders from people who had not bought this brand for a year.',
    },
    like: {
      'zh-CN': '好比酱油铺翻一年的账本。本上没有的客人今天来打酱油，一单画一个圈。',
      en: 'A soy sauce shop looks through the book of one year. For each order of a guest not in it, you draw a circle.',
    },
    number: {
      value: {
        'zh-CN': '{period}，这样的新客下了 {value} 单。',
        en: '{period}, shoppers new to the brand placed {value} orders.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '新来的以后还来不来，现在看不出。',
        en: 'Will they come again? For now we can not tell.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能没买过的人看到了广告，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. The ad may have met new people, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能这几天老客买得多。',
        en: 'The page says it is {change} less than {against}. It may be chance, or regulars made up more of the orders.',
      },
    },
    step: {
      'zh-CN': '写一张小卡片，给头一回买的人说声欢迎。',
      en: 'Write a small card that welcomes first-time buyers.',
    },
    help: {
      text: {
        'zh-CN': '头一回买的人收货以后，可以看“收货后三步”（3.4.3）。',
        en: 'What to do once their parcel is there? See the card “Three steps after delivery” (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '有的广告种类没有这个数。2025 年的一份列表说，商品推广这种就没有。',
        en: 'Some kinds of ads do not have it. A list of 2025 says Sponsored Products do not.',
      },
    ],
  },
  examples: [
    {
      text: 'NTB orders',
      platform: 'amazon',
    },
  ],
});
