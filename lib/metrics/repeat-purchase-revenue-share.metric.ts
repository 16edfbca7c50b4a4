import { defineMetric } from './types';

export default defineMetric({
  id: 'repeat-purchase-revenue-share',
  name: {
    'zh-CN': '复购销售额占比',
    en: 'Repeat purchase revenue share',
  },
  definition: {
    'zh-CN': '老顾客带来的销售额占比。',
    en: 'Share of revenue from repeat customers.',
  },
  category: 'customer',
  unit: 'percent',
  base: 'money',
  better: 'higher',
  aliases: ['老顾客销售占比'],
  labels: {},
  unverifiedLabels: {
    amazon: ['Repeat Purchase Ordered Product Sales (% of Total)'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '按金额算：老顾客带来的销售额，占全部多少。',
        en: 'It goes by money: the share of revenue from repeat customers.',
      },
    ],
    amazon: [
      {
        'zh-CN': '老顾客下单的金额，除以这个商品的销售额，退货没减。只有品牌卖家能看到。',
        en: "Ordered revenue from repeat customers over the product's revenue; returns are not taken off. Brand owners only.",
      },
    ],
  },
  drivers: ['repurchase-rate'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.4.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellingPartnerRepeatPurchaseReport.json',
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
      'zh-CN': '复购销售额占比，就是这样货卖的钱里，老顾客付的占多少。它比的是钱，不是人。',
      en: 'Of the money this product made, this is the part that repeat buyers paid. Heads are not counted.',
    },
    like: {
      'zh-CN': '好比晚上数钱盒，每 100 元里，有 35 元是老主顾放进去的。',
      en: 'At night you count the cash box. Of each 100 yuan, old friends of the shop put in 35.',
    },
    number: {
      value: {
        'zh-CN': '每卖 {outOfMoney}，大约有 {ofMoney} 来自老顾客。',
        en: 'Of every {outOfMoney} sold, about {ofMoney} came from repeat buyers.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '退货的钱没有减去。最后留下多少，从这里看不出。',
        en: 'Money for returned goods is still inside. So we can not tell what stays in the end.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能几位老顾客买得多，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or a few repeat buyers bought a lot.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能来了不少新顾客。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or many new buyers came.',
      },
    },
    step: {
      'zh-CN': '问一位老顾客，什么时候会想起再买。',
      en: 'Ask a repeat buyer when they think of buying again.',
    },
    help: {
      text: {
        'zh-CN': '回来的人买得多不多，可以和“客人为什么再来”一起看（3.4.3）。',
        en: 'Do those who return also buy more? Look at it beside the card on why they come back (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '这个数只有品牌卖家能看到，找不到也正常。',
        en: 'Only brand owners can see it. If it is not there, that is normal.',
      },
      {
        'zh-CN': '退货没有减掉，所以卖的钱看上去会大一些。',
        en: 'Returns are not taken off, so the sales look a little larger.',
      },
    ],
  },
  examples: [],
});
