import { defineMetric } from './types';

export default defineMetric({
  id: 'unfulfilled-deal-rate',
  name: {
    'zh-CN': '成交不卖率',
    en: 'Sold but not shipped rate',
  },
  definition: {
    'zh-CN': '卖了却没发货的订单占比。',
    en: "Share of orders not shipped for the seller's reasons.",
  },
  category: 'service',
  unit: 'percent',
  base: 'order',
  better: 'lower',
  aliases: [],
  labels: {
    aliexpress: ['成交不卖率'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '因卖家的缘故没发货的订单，没全部发完也在内。',
        en: "Orders not shipped for the seller's reasons; those sent in part are among them.",
      },
    ],
    aliexpress: [
      {
        'zh-CN':
          '因发货晚或卖家原因取消，没有全部发出的订单。除以这些加上全部发出的，看最近 30 天。',
        en: 'Orders not fully shipped, because shipping was late or the seller had to cancel. They are divided by those plus fully shipped orders, last 30 days.',
      },
    ],
  },
  drivers: ['stock-total'],
  seeAlso: ['non-fulfilment-rate', 'fulfilment-rate'],
  thresholds: [],
  dilemma: '2.3.2',
  sources: [
    {
      kind: 'url',
      at: 'https://sell.aliexpress.com/sjczsj.htm',
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
      'zh-CN': '成交不卖率，就是单子成了，却因卖家的缘故没发货，占多少。',
      en: 'Some orders are sold but not shipped, because of the seller. This is their share.',
    },
    like: {
      'zh-CN': '好比答应送 50 筐橘子。有 1 筐到日子只装了半筐，也算没送。',
      en: 'You say yes to 50 crates of oranges. On the day, one is just half full, so it counts as not sent.',
    },
    number: {
      value: {
        'zh-CN': '每 {outOf} 单里，大约 {of} 单没有发全。',
        en: 'About {of} of every {outOf} orders were not fully shipped.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '一件没凑齐，整单都算没发。看不出到底缺了多少。',
        en: 'If one piece is missing, the whole order counts. So we can not tell how much was really missing.',
      },
    },
    step: {
      'zh-CN': '记下最容易断货的 3 样东西。',
      en: 'Note the 3 things that run out most often.',
    },
    help: {
      text: {
        'zh-CN': '手上缺的，也许别家正多着，可以看“资源交换表”（3.3.1）。',
        en: 'What you lack may lie unused next door. See the sheet for swapping things (3.3.1).',
      },
      path: '3.3.1',
    },
    pitfalls: [
      {
        'zh-CN': '没有全部发完，也算没发。',
        en: 'An order sent in part counts as not sent.',
      },
      {
        'zh-CN': '缺货会让它升高。',
        en: 'Running out of stock pushes it up.',
      },
    ],
  },
  examples: [
    {
      text: '成交不卖率',
      platform: 'aliexpress',
    },
  ],
});
