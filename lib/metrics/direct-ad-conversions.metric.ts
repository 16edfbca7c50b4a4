import { defineMetric } from './types';

export default defineMetric({
  id: 'direct-ad-conversions',
  name: {
    'zh-CN': '直接广告转化数',
    en: 'Direct ad conversions',
  },
  definition: {
    'zh-CN': '买了被推广商品的转化次数。',
    en: 'Conversions on the advertised product itself.',
  },
  category: 'ads',
  unit: 'count',
  base: 'event',
  better: 'higher',
  aliases: [],
  labels: {
    shopee: ['Direct Conversions'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '只数买了被推广商品的，别的商品不在内。',
        en: 'Only the advertised product counts; other goods are left out.',
      },
    ],
    shopee: [
      {
        'zh-CN': '点广告以后，每张订单里有几种不同的商品，就是几次。它不等于单数，也不等于件数。',
        en: 'After a click, each different product in an order is one. So it is neither orders nor pieces.',
      },
    ],
  },
  drivers: [],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.ph/learn/faq/280/1441',
    },
    {
      kind: 'url',
      at: 'https://www.jepto.com/help/google-ads-data-source-metrics',
    },
    {
      kind: 'url',
      at: 'https://sebotraining.com/?p=10157',
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
      'zh-CN': '直接广告转化数，就是点广告后，被推广的货成交了几次。它按货的种类数，不看拿了几件。',
      en: 'This counts how often the advertised item was bought after an ad click. It goes by kinds of goods, not by pieces.',
    },
    like: {
      'zh-CN': '好比传单上印着米和油。客人提走三袋米、两桶油，只记两次。',
      en: 'A flyer shows rice and oil. A guest takes three bags and two cans. That counts as two.',
    },
    number: {
      value: {
        'zh-CN': '{period}，点了广告买走这些货，有 {value} 次。',
        en: '{period}, people bought the advertised goods {value} times after a click.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '几件货、几元钱，这里都看不出。它只说成交了几次。',
        en: 'We can not tell pieces or money from it. It only says how often it happened.',
      },
    },
    step: {
      'zh-CN': '写下广告推的是哪几样货，各卖了几件。',
      en: 'Write down which goods you advertise. Put the pieces sold next to each.',
    },
    help: {
      text: {
        'zh-CN': '客人为什么挑中这一样，可以试试“换位想一想”（3.3.3）。',
        en: 'Why did buyers choose this one? Try the card that puts you in their place (3.3.3).',
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': 'Shopee 的例子：甲货 3 件、乙货 2 件，只算两次。',
        en: 'In an example from Shopee, 3 pieces of A and 2 of B count as two.',
      },
      {
        'zh-CN': '“广告转化数”里已经有它，别再加一遍。',
        en: 'The number for all goods already holds it. Do not add it once more.',
      },
    ],
  },
  examples: [
    {
      text: 'Direct Conversions',
      platform: 'shopee',
    },
  ],
});
