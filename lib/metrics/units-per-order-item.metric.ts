import { defineMetric } from './types';

export default defineMetric({
  id: 'units-per-order-item',
  name: {
    'zh-CN': '每订单商品平均件数',
    en: 'Average units per order item',
  },
  definition: {
    'zh-CN': '平均每个商品行有几件。',
    en: 'Pieces per order line.',
  },
  category: 'sales',
  unit: 'ratio',
  base: 'order line',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Average Units per Order Item'],
  },
  unverifiedLabels: {
    amazon: ['Average Units/Order Item'],
  },
  formula: 'items-sold / order-items',
  counting: {
    all: [
      {
        'zh-CN': '卖出的件数，除以订单里的商品行数。',
        en: 'The pieces sold are divided by the order lines.',
      },
    ],
    amazon: [
      {
        'zh-CN': '说的是每一行有几件，接近 1 很正常。',
        en: 'It means pieces per order line, and a value near 1 is normal.',
      },
    ],
  },
  drivers: ['items-sold'],
  seeAlso: ['items-per-buyer', 'units-per-order', 'products-per-order-with-item'],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'url',
      at: 'https://docs.openbridge.com/en/articles/6574649-amazon-sales-traffic-reports-glossary',
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
      'zh-CN': '平均一行商品有几件。它不是一整单的件数。',
      en: 'This is how many pieces stand on one product line on average. It is not about the whole order.',
    },
    like: {
      'zh-CN': '好比家里的买菜条：一行写馒头两个，一行写酱油一瓶。平均一行一件半。',
      en: 'Think of a list for the market. One line says two rolls, one says one bottle. That is one and a half a line.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均一行商品有 {value} 件。',
        en: '{period}, one line held {value} pieces on average.',
      },
      withInputs: {
        'zh-CN':
          '{period}，卖出的货有 {itemsSold} 件。写在 {orderItems} 行里，每行平均 {value} 件。',
        en: '{period}, pieces sold came to {itemsSold}. They fill {orderItems} lines, which makes {value} on each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '它靠近 1 很正常。从这里看不出要不要做什么。',
        en: 'A number near 1 is normal. We can not tell if there is something to do.',
      },
    },
    step: {
      'zh-CN': '找一找，最近哪一行商品有人一次买了两件。',
      en: 'Find a recent line where someone took two pieces at once.',
    },
    help: {
      text: {
        'zh-CN': '想猜猜客人为什么要两件，可以看“换位想一想”（3.3.3）。',
        en: "Why would someone take two? The card on the buyer's side of things may help you guess (3.3.3).",
      },
      path: '3.3.3',
    },
    pitfalls: [
      {
        'zh-CN': '一单里有三行、每行一件，它还是 1。',
        en: 'An order of three lines with one piece each still gives 1.',
      },
    ],
  },
  examples: [
    {
      text: 'Average Units per Order Item',
      platform: 'amazon',
    },
  ],
});
