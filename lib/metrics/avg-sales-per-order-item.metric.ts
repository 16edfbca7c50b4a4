import { defineMetric } from './types';

export default defineMetric({
  id: 'avg-sales-per-order-item',
  name: {
    'zh-CN': '每订单商品平均销售额',
    en: 'Average sales per order item',
  },
  definition: {
    'zh-CN': '平均每个商品行多少钱。',
    en: 'Sales per order line.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order line',
  better: 'higher',
  aliases: [],
  labels: {
    amazon: ['Average Sales per Order Item'],
  },
  unverifiedLabels: {
    amazon: ['Average Sales/Order Item'],
  },
  formula: 'ordered-product-sales / order-items',
  counting: {
    all: [
      {
        'zh-CN': '用已订购商品的销售额，除以订单里的商品行数。',
        en: 'The sales of ordered products are divided by the number of order lines.',
      },
    ],
    amazon: [
      {
        'zh-CN': '它按商品行算，每一行算一份。',
        en: 'The average goes by order line, and each line has the same say.',
      },
    ],
  },
  drivers: ['units-per-order-item'],
  seeAlso: [
    'spend-per-buyer',
    'avg-order-value',
    'avg-customer-order-value',
    'avg-item-price',
    'avg-sku-order-value',
    'ad-avg-order-value',
  ],
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
      'zh-CN': '订单里的一行商品，平均卖了多少钱。它不是一整单的钱。',
      en: 'This is how much money one product line brings on average. It is not the money of a whole order.',
    },
    like: {
      'zh-CN': '好比一张长长的收银小票。把总数平分到每一行，看一行合多少钱。',
      en: 'Take a long till receipt. Share the total out over its lines and see what one line comes to.',
    },
    number: {
      value: {
        'zh-CN': '{period}，平均一行商品卖了 {value}。',
        en: '{period}, one product line brought {value} on average.',
      },
      withInputs: {
        'zh-CN':
          '{period}，商品卖了 {orderedProductSales}。这些钱来自 {orderItems} 行，平均一行 {value}。',
        en: '{period}, goods for {orderedProductSales} were ordered. They stand on {orderItems} lines, so one line is {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '卖小东西的店，这个数本来就小。只有一个数，看不出生意怎样。',
        en: 'A shop of small things has a small number here. One number alone can not tell how trade is going.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是同一行里买的件数多了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. It may be chance, or people took more pieces on one line.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能更多的行只买了一件。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or more lines held a single piece.',
      },
    },
    step: {
      'zh-CN': '找一张有好几行的订单，圈出钱最多的那一行。',
      en: 'Find an order with many lines. Mark the line with the most money.',
    },
    help: {
      text: {
        'zh-CN': '想弄清钱多钱少从哪里来，可以看“销售额为什么变了”（3.2.3）。',
        en: 'Want to see where more or less money comes from? Look at the card on why sales changed (3.2.3).',
      },
      path: '3.2.3',
    },
    pitfalls: [
      {
        'zh-CN': '一单可以有好几行。拿它当一单的钱，就会看小了。',
        en: 'One order can have many lines. Read as the money of an order, it looks too small.',
      },
    ],
  },
  examples: [
    {
      text: 'Average Sales per Order Item',
      platform: 'amazon',
    },
  ],
});
