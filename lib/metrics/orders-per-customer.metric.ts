import { defineMetric } from './types';

export default defineMetric({
  id: 'orders-per-customer',
  name: {
    'zh-CN': '人均订单数',
    en: 'Average orders per customer',
  },
  definition: {
    'zh-CN': '平均每位顾客下了几单。',
    en: 'Orders per customer.',
  },
  category: 'customer',
  unit: 'ratio',
  base: 'buyer',
  better: 'higher',
  aliases: ['Purchase frequency'],
  labels: {
    woocommerce: ['Average orders', 'Average order'],
  },
  unverifiedLabels: {},
  formula: 'orders / buyers',
  counting: {
    all: [
      {
        'zh-CN': '订单数除以买家数。是单数，不是钱。',
        en: 'Orders divided by buyers: a count of orders, not money.',
      },
    ],
    woocommerce: [
      {
        'zh-CN': '客户页上的这个数，是每位客人单数的平均。',
        en: 'The customer page shows the mean number of orders.',
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
      at: 'woocommerce/woocommerce:plugins/woocommerce/client/admin/client/analytics/report/customers/table.js',
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
      'zh-CN': '平均一位客人下了几单。它数的是单子，不是钱。',
      en: 'This is how many orders one customer made, as an average. It counts orders and not money.',
    },
    like: {
      'zh-CN': '好比早餐铺的本子：10 位街坊来吃了 25 回，平均一位 2.5 回。',
      en: 'A breakfast place keeps a notebook. Ten neighbours came 25 times, so each came 2.5 times.',
    },
    number: {
      value: {
        'zh-CN': '页面上，平均一位客人下过 {value} 单。',
        en: 'On the page, one customer has made {value} orders on average.',
      },
      withInputs: {
        'zh-CN': '{period}，买家有 {buyers} 位。他们下了 {orders} 单，平均每位 {value} 单。',
        en: '{period}, there were {buyers} buyers. They made {orders} orders, so {value} each.',
      },
    },
    verdict: {
      cannotTell: {
        'zh-CN': '有的货天天要用，有的几年才买一回。光凭单数，看不出客人喜不喜欢。',
        en: 'Some goods are used up daily and some last for years. So we can not tell from orders how much people like you.',
      },
      up: {
        'zh-CN': '页面上说，比{against}高了 {change}。可能老客人回来得勤了，也可能是碰巧。',
        en: 'The page says it is {change} higher than {against}. Old customers may be back more often, or it may be chance.',
      },
      down: {
        'zh-CN': '页面上说，比{against}低了 {change}。可能回头买的人少了些，也可能是碰巧。',
        en: 'The page says it is {change} lower than {against}. Fewer may have come back, or it may be chance.',
      },
    },
    step: {
      'zh-CN': '数一数最近 20 单，有几单出自同一位客人。',
      en: 'Count how many of the last 20 orders came from the same person.',
    },
    help: {
      text: {
        'zh-CN': '谁常来、谁偶尔来，可以用“客人分一分”理清楚（3.4.3）。',
        en: 'Who comes often and who now and then? The card for sorting customers helps (3.4.3).',
      },
      path: '3.4.3',
    },
    pitfalls: [
      {
        'zh-CN': '有的后台，名字相同的数说的是金额。看清后面带不带钱的单位。',
        en: 'On some pages the same name means money. Check if a money unit stands behind it.',
      },
      {
        'zh-CN': '几位常客买得特别勤，平均数就会被拉高。',
        en: 'A few very keen regulars can pull the average up.',
      },
    ],
  },
  examples: [
    {
      text: 'Average orders',
      platform: 'woocommerce',
    },
  ],
});
