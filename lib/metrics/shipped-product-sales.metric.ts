import { defineMetric } from './types';

export default defineMetric({
  id: 'shipped-product-sales',
  name: {
    'zh-CN': '已发货商品销售额',
    en: 'Shipped product sales',
  },
  definition: {
    'zh-CN': '这段时间发出商品的金额。',
    en: 'Value of goods shipped in the period.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Shipped Product Sales'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '发出商品的金额，按发货那天记。',
        en: 'The value of goods shipped, by shipping date.',
      },
    ],
    amazon: [
      {
        'zh-CN': '下单是哪天不管，只看货是不是在这段时间发出的。',
        en: 'The order date does not matter. What was shipped in the period counts.',
      },
    ],
  },
  drivers: ['units-shipped'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
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
      'zh-CN': '这段时间发出去的货，一共值多少钱。哪天下的单都行。',
      en: 'This is the value of goods that were shipped in this time. The order may be from any day.',
    },
    like: {
      'zh-CN': '好比镇上货站今天装车的货值 300 元，有的前天就订好了。',
      en: 'Goods worth 300 yuan go on the cart today. A few of them were ordered days before.',
    },
    number: {
      value: {
        'zh-CN': '{period}发出的货，值 {value}。',
        en: 'Goods shipped {period} were worth {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '今天发的，可能是前几天的单。看不出今天卖得多不多。',
        en: "What leaves today may be from days ago. We can not tell how today's sales are.",
      },
    },
    step: {
      'zh-CN': '数一数今天要发的货，有几件是昨天以前订的。',
      en: 'Count the goods to ship today that were ordered before yesterday.',
    },
    help: {
      text: {
        'zh-CN': '发货的活怎么排，可以用“谁做什么”分一分（3.1.2）。',
        en: 'How to share the shipping work? “谁做什么” helps to divide it (3.1.2).',
      },
      path: '3.1.2',
    },
    pitfalls: [
      {
        'zh-CN': '同一天里，它和下单的金额一般对不上。',
        en: 'For the same day, it hardly ever equals the sales by order.',
      },
    ],
  },
  examples: [
    {
      text: 'Shipped Product Sales',
      platform: 'amazon',
    },
  ],
});
