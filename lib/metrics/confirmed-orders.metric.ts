import { defineMetric } from './types';

export default defineMetric({
  id: 'confirmed-orders',
  name: {
    'zh-CN': '已确认订单数',
    en: 'Confirmed orders',
  },
  definition: {
    'zh-CN': '已确认的订单数。',
    en: 'Number of confirmed orders.',
  },
  category: 'sales',
  unit: 'count',
  base: 'order',
  better: 'higher',
  aliases: [],
  labels: {
    shopee: ['Confirmed Order', 'Orders (Confirmed Orders)'],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '已确认的订单数。货到付款的，放行发货就算。',
        en: 'The number of confirmed orders. Cash-on-delivery orders count when they are released.',
      },
    ],
    shopee: [
      {
        'zh-CN': '付了款的订单，加上确认可以发货的货到付款订单。',
        en: 'Paid orders plus cash-on-delivery orders confirmed for shipping.',
      },
    ],
  },
  drivers: ['orders-created'],
  seeAlso: [],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'unnamed',
      at: 'public source file 55524778993 (Shopee product performance and ads export headers, English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 71497624381 (parser of Shopee shop stats / traffic / sales exports and of a Lazada Business Advisor export)',
    },
    {
      kind: 'url',
      at: 'https://ads.shopee.com.my/learn/faq/78/107',
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
      'zh-CN': '已经确认的订单有多少单。付了款的算，准许发货的到付单也算。',
      en: 'This counts confirmed orders: those that are paid, and those to be paid on delivery that may be sent.',
    },
    like: {
      'zh-CN': '好比米行的送货条，盖了“可送”章的有 11 张。有的先付，有的到门口才付。',
      en: 'A rice shop has 11 delivery slips with its stamp. Some are paid, some get paid at the door.',
    },
    number: {
      value: {
        'zh-CN': '{period}，确认了的有 {value} 单。',
        en: '{period}, the shop had {value} orders confirmed.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '后来取消的还留在里面。看不出送到的有几单。',
        en: 'Orders cancelled later are still inside. We can not tell how many got to the door.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。下单的人多了会这样，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More orders placed would do it, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。可能是碰巧，也可能有的单还没放行。',
        en: 'The page says it is {change} less than {against}. It may be chance, or some orders are not released yet.',
      },
    },
    step: {
      'zh-CN': '比一比下单数和确认数，差几单。',
      en: 'Compare the orders placed with the orders confirmed.',
    },
    help: {
      text: {
        'zh-CN': '一张单要走哪几步，可以画在“我的店是怎么转的”里（3.1.3）。',
        en: 'Which steps does an order take? Draw them in “我的店是怎么转的” (3.1.3).',
      },
      path: '3.1.3',
    },
    pitfalls: [
      {
        'zh-CN': '后来取消的单，这里不会减掉。',
        en: 'Orders cancelled later are not taken out here.',
      },
    ],
  },
  examples: [
    {
      text: 'Confirmed Order',
      platform: 'shopee',
    },
  ],
});
