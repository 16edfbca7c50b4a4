import { defineMetric } from './types';

export default defineMetric({
  id: 'ga4-total-revenue',
  name: {
    'zh-CN': '总收入（GA4）',
    en: 'Total revenue',
  },
  definition: {
    'zh-CN': '购买、订阅和广告收入的合计。',
    en: 'Purchases plus subscriptions plus ad income, less refunds.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    ga4: ['Total revenue'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '卖货、订阅和广告收入加起来，退款要减掉。',
        en: 'Sales, subscriptions and ad income are added, and refunds come off.',
      },
    ],
    ga4: [
      {
        'zh-CN': '这里算的就是三样：购买、订阅、广告收入。退回去的钱会减掉。',
        en: 'It is purchases plus subscriptions plus advertising income, less refunds.',
      },
    ],
  },
  drivers: ['purchase-revenue'],
  seeAlso: [
    'paid-amount',
    'gmv',
    'user-paid-amount',
    'ordered-product-sales',
    'order-totals-with-tax',
    'invoiced-revenue',
    'gross-revenue',
  ],
  thresholds: [],
  dilemma: '2.2.1',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 70479530177 (GA4 Data API client documentation)',
    },
  ],
  sourcePublic: false,
  confidence: 'high',
  checked: {
    by: 'facts',
    on: '2026-11-22',
  },
  card: {
    what: {
      'zh-CN': '总收入，在这里是三种钱加起来：卖货、订阅和广告收入。退款已经减掉。',
      en: 'Here this adds three kinds of money: sales, subscriptions and ad income. Refunds are taken off.',
    },
    like: {
      'zh-CN': '好比茶馆有一只罐子，茶钱、月票钱、墙上招贴的租金都放进去。退的钱再拿出来。',
      en: 'A tea house has one jar for tea, month passes and rent for wall posters. Money given back comes out again.',
    },
    number: {
      value: {
        'zh-CN': '{period}，三种收入合起来是 {value}。',
        en: '{period}, the three kinds of income came to {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '三种钱混在一起，看不出哪一种多。',
        en: 'All three are in one pot, so we can not tell which one is larger.',
      },
    },
    step: {
      'zh-CN': '看一看页面旁边，有没有“购买收入”这一个数。',
      en: 'Look for the number called purchase revenue on the same page.',
    },
    help: {
      text: {
        'zh-CN': '钱从哪里来，可以和社工一起拆开看，用“数字背后是人”（3.2.3）。',
        en: 'Take the sum apart with your coach. The card on the people behind a number is a good start (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '别的后台也写总收入，比如 Vendure，意思不同，别放在一起比。',
        en: 'Another back office, such as Vendure, also says total revenue and means something else. Do not set the two side by side.',
      },
    ],
  },
  examples: [
    {
      text: 'Total revenue',
      platform: 'ga4',
    },
  ],
});
