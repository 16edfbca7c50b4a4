import { defineMetric } from './types';

export default defineMetric({
  id: 'ad-avg-order-value',
  name: {
    'zh-CN': '广告每笔成交金额',
    en: 'Ad sales per ad order',
  },
  definition: {
    'zh-CN': '广告带来的订单平均每单多少钱。',
    en: 'Ad sales per ad order.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    pinduoduo: ['每笔成交金额'],
  },
  unverifiedLabels: {},
  formula: 'ad-sales / ad-orders',
  currency: 'CNY',
  counting: {
    all: [
      {
        'zh-CN': '广告成交金额除以广告成交笔数，别的订单不算。',
        en: 'Ad sales are divided by ad orders, and no other orders are in it.',
      },
    ],
    pinduoduo: [
      {
        'zh-CN': '“每笔成交金额”是广告报表里的数，只算广告名下的钱和单。',
        en: 'This label comes from the ad report: sales of ads over orders of ads.',
      },
    ],
  },
  drivers: ['ad-sales', 'ad-orders'],
  seeAlso: [
    'spend-per-buyer',
    'avg-order-value',
    'avg-customer-order-value',
    'avg-item-price',
    'avg-sku-order-value',
    'avg-sales-per-order-item',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 60274799335',
    },
    {
      kind: 'unnamed',
      at: 'public source file 236035318',
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
      'zh-CN': '广告带来的订单，平均一单多少钱。别的订单不算。',
      en: 'This is what one order is worth on average, among the orders your ads brought.',
    },
    like: {
      'zh-CN': '好比街口有人替你吆喝。只看跟着吆喝声来的单子，平均一单多少钱。',
      en: 'A crier calls for you at the corner. Take only the orders that came by his call, and see what one is worth.',
    },
    number: {
      value: {
        'zh-CN': '{period}，广告带来的单子平均每单 {value}。',
        en: '{period}, an order from your ads was {value} on average.',
      },
      withInputs: {
        'zh-CN': '{period}，广告名下卖了 {adSales}。一共 {adOrders} 单，平均一单 {value}。',
        en: '{period}, ads brought sales of {adSales}. There were {adOrders} orders, so {value} an order.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '广告费还没算进来。值不值得，从这个数看不出。',
        en: 'The cost of the ads is not in it. So we can not tell if the ads were worth it.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能是碰巧，碰上一张大单就会这样。',
        en: 'The page says it is {change} higher than {against}. It may be chance, as one big order can do this.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能是碰巧，也可能是多了几张小单。',
        en: 'The page says it is {change} lower than {against}. It may be chance, or a few small orders joined in.',
      },
    },
    step: {
      'zh-CN': '打开广告报表，记下广告单数和成交的钱。',
      en: 'Open the ad report. Write down its orders and its sales.',
    },
    help: {
      text: {
        'zh-CN': '一元广告费怎么走到订单，“广告费是怎么变成订单的”里有（3.1.1）。',
        en: 'How does ad money turn into an order? There is a card on that very road (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '它只说广告名下的单子，全店的每单金额是另一个数。',
        en: 'It is only about ad orders. The money per order of the whole shop is another number.',
      },
    ],
  },
  examples: [
    {
      text: '每笔成交金额',
      platform: 'pinduoduo',
    },
  ],
});
