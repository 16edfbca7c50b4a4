import { defineMetric } from './types';

export default defineMetric({
  id: 'orders-fulfilled',
  name: {
    'zh-CN': '已履约（发货）订单数',
    en: 'Orders fulfilled',
  },
  definition: {
    'zh-CN': '标记为已发货的订单数。',
    en: 'Orders marked as shipped in the period.',
  },
  category: 'logistics',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {},
  unverifiedLabels: {
    shopify: ['Orders fulfilled'],
    medusa: ['Fulfillment'],
    vendure: ['Shipped'],
  },
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '数的是标成已发货的订单，点了发货就算进来。',
        en: 'Orders with a shipped mark are counted, as soon as the mark is set.',
      },
    ],
    shopify: [
      {
        'zh-CN': '看选的这段时间里，有几张订单被标成发货。',
        en: 'It counts orders marked as shipped in the chosen period.',
      },
    ],
  },
  drivers: ['orders'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'recall',
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
      'zh-CN': '标成“已发货”的单有多少张。点了就算。',
      en: 'This is the number of orders marked as shipped. The mark alone counts.',
    },
    like: {
      'zh-CN': '好比后厨贴了“已出锅”的条子，贴一张数一张。端没端上桌，另外看。',
      en: 'In a kitchen, each slip marked “cooked” is counted. Whether the plate is on the table is another matter.',
    },
    number: {
      value: {
        'zh-CN': '{period}，有 {value} 张单标成了发货。',
        en: '{period}, {value} orders got the shipped mark.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '标了发货，货也许还在店里。从这里看不出送到了几张。',
        en: 'A marked order may still stand in your shop. From this we can not tell how many arrived.',
      },
    },
    step: {
      'zh-CN': '数一数标了发货、却还放在店里的有几件。',
      en: 'Count the parcels that are marked as shipped but still stand in your shop.',
    },
    help: {
      text: {
        'zh-CN': '哪个钮点了算什么，可以问社工，或看“看懂数据首页”（3.1.3）。',
        en: 'What does each button do? Ask your coach or see the card on the data page (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '标了发货，离送到还有一段路。',
        en: 'Marked is not delivered.',
      },
    ],
  },
  examples: [],
});
