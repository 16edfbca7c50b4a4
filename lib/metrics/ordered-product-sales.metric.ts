import { defineMetric } from './types';

export default defineMetric({
  id: 'ordered-product-sales',
  name: {
    'zh-CN': '已订购商品销售额',
    en: 'Ordered product sales',
  },
  definition: {
    'zh-CN': '下单商品的单价乘件数。',
    en: 'Price times units of orders placed in the period.',
  },
  category: 'sales',
  unit: 'money',
  base: 'order',
  better: 'higher',
  aliases: ['OPS'],
  labels: {
    amazon: [
      'Ordered Product Sales',
      'Ordered Product Sales - B2B',
      '已订购商品销售额',
      '已订购商品的销售额 – B2B',
    ],
  },
  unverifiedLabels: {},
  formula: null,
  counting: {
    all: [
      {
        'zh-CN': '单价乘下单的件数。企业买家另有一列，但已经含在总数里。',
        en: 'Price times units ordered. The business part has its own column and is already inside the total.',
      },
    ],
    amazon: [
      {
        'zh-CN': '这段时间下的单都算，按下单的日期归到那一天。',
        en: 'Orders placed in the period, by order date.',
      },
    ],
  },
  drivers: ['sessions', 'unit-session-percentage', 'avg-item-price'],
  seeAlso: [
    'paid-amount',
    'gmv',
    'user-paid-amount',
    'order-totals-with-tax',
    'invoiced-revenue',
    'ga4-total-revenue',
    'gross-revenue',
  ],
  thresholds: [],
  dilemma: '2.2.3',
  sources: [
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/reports/sellerSalesAndTrafficReport.json',
    },
    {
      kind: 'repository',
      at: 'amzn/selling-partner-api-models:schemas/data-kiosk/analytics_salesAndTraffic_2024_04_24.graphql',
    },
    {
      kind: 'unnamed',
      at: 'public source file 40260206182 (Amazon zh-CN business report headers mapped to English)',
    },
    {
      kind: 'unnamed',
      at: 'public source file 13006606103 (Amazon zh-CN business report columns)',
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
      'zh-CN': '客人下单的货，单价乘件数加起来。它跟着下单那天走。',
      en: 'This is price times units of what people ordered. It follows the day of the order.',
    },
    like: {
      'zh-CN': '好比果园按来订的那天记账，单价乘筐数，今天记下 900 元。',
      en: 'An orchard books each order on the day it is placed. Price times baskets makes 900 yuan today.',
    },
    number: {
      value: {
        'zh-CN': '{period}订的货，值 {value}。',
        en: 'Goods ordered {period} were worth {value}.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '平台费、广告费和退款还没减。看不出打到账上的有多少。',
        en: 'Fees, ads and refunds are still in it. We can not tell what gets paid out.',
      },
      up: {
        'zh-CN': '页面上说，比{against}多了 {change}。可能这阵来逛的人多，也可能是碰巧。',
        en: 'The page says it is {change} more than {against}. More visits can do this, and it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}少了 {change}。便宜的货卖得多也会这样，可能是碰巧。',
        en: 'The page says it is {change} less than {against}. More sales of low-price goods can do this, and it may be chance.',
      },
    },
    step: {
      'zh-CN': '找最近一次打款，比一比那几天的这个数。',
      en: 'Find your last payout. Compare it with this number for the same days.',
    },
    help: {
      text: {
        'zh-CN': '费用一层层扣，可以和社工一起列出来（3.1.1）。',
        en: 'Fees come off in layers. List them with your coach (3.1.1).',
      },
      path: '3.1.1',
    },
    pitfalls: [
      {
        'zh-CN': '没减费用、广告和退款，打款会低很多。',
        en: 'Fees, ads and refunds are not taken off. The payout is much lower.',
      },
      {
        'zh-CN': '企业买家那一列已经在里面，加上去就算了两遍。',
        en: 'The column for business buyers is already inside. Adding it counts it twice.',
      },
    ],
  },
  examples: [
    {
      text: 'Ordered Product Sales',
      platform: 'amazon',
    },
  ],
});
