import { defineMetric } from './types';

export default defineMetric({
  id: 'ecommerce-purchases',
  name: {
    'zh-CN': '电子商务购买次数',
    en: 'Ecommerce purchases',
  },
  definition: {
    'zh-CN': '统计工具记到的购买次数。',
    en: 'Purchase events that the statistics recorded.',
  },
  category: 'sales',
  unit: 'count',
  base: 'event',
  better: 'higher',
  aliases: ['Transactions', 'Purchases'],
  labels: {
    ga4: ['Ecommerce purchases', 'Transactions'],
  },
  unverifiedLabels: {
    ga4: ['Purchases'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是统计工具记到的购买，一次算一次。',
        en: 'It counts the purchase events that the tool recorded.',
      },
    ],
    ga4: [
      {
        'zh-CN': '要装好统计代码，客人也同意被统计，才记得到。被拦住会少记，重新打开页面可能多记。',
        en: "It needs correct tagging and the visitor's consent. Blocked scripts lose some, and reloads may count some twice.",
      },
    ],
  },
  drivers: ['sessions'],
  seeAlso: ['orders'],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 51801217141 (GA4 Data API metric names and labels)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
    },
  ],
  sourcePublic: false,
  confidence: 'medium',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '统计工具记到了多少次购买。没被记到的，这里就没有。',
      en: 'This is how often the statistics tool saw a purchase. What it did not see is not in here.',
    },
    like: {
      'zh-CN': '好比店门口挂个铃，客人买完出门响一下。铃卡住时，就少记一次。',
      en: 'Think of a bell that rings when a buyer leaves the shop. When the bell sticks, one sale is not heard.',
    },
    number: {
      value: {
        'zh-CN': '{period}，工具一共记到 {value} 次购买。',
        en: '{period}, the tool saw people buy {value} times.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它有时多记，有时少记。店里真实的单数，从这里看不出。',
        en: 'It may count some twice and leave some out. So we can not tell the true number of your orders.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能是碰巧，也可能有人刷新页面，被多记了。',
        en: 'The page says it is {change} more than {against}. It may be chance, or a page that was loaded twice.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能有的购买没被记到，也可能是碰巧。',
        en: 'The page says it is {change} less than {against}. It may be chance, or some purchases were not seen.',
      },
    },
    step: {
      'zh-CN': '比一比昨天店里的单数和这里的次数，差几次。',
      en: "Compare yesterday's orders in your shop with the number here. How far apart are they?",
    },
    help: {
      text: {
        'zh-CN': '统计代码装没装好，可以找人一起看，从“看懂数据首页”开始（3.1.3）。',
        en: 'Is the counting code in place? Start with the card on your data page and ask someone to look too (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '它和店铺订单数几乎总有一点差别，两边对不上很正常。',
        en: 'It is almost never equal to the orders in your shop. A gap is normal.',
      },
      {
        'zh-CN': '客人的浏览器拦住了统计代码，这一次就记不到。',
        en: 'When a browser blocks the counting code, that purchase is lost here.',
      },
    ],
  },
  examples: [
    {
      text: 'Ecommerce purchases',
      platform: 'ga4',
    },
  ],
});
